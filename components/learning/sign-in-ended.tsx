import { Ending } from '@/components/relying-party/ending'
import { quiet } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { learningPath } from '@/lib/paths'
import { ending } from './look'
import { SignInForm } from './sign-in-form'

/** A sign-in that ended without a session: what happened, and the two ways on. */
export function SignInEnded(props: {
  roomId: string
  locale: Locale
  title: string
  paragraphs: string[]
  retry: string
}) {
  const { roomId, retry, ...words } = props
  return (
    <Ending site="learning" look={ending} {...words}>
      <p className="mt-4 mb-2">
        <a href={learningPath(roomId)} className={quiet}>
          {translator(props.locale, 'learning')('signedOut.home')}
        </a>
      </p>
      <SignInForm roomId={roomId} words={retry} />
    </Ending>
  )
}
