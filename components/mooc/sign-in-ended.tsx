import { Ending } from '@/components/relying-party/ending'
import { primary, secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { moocPath } from '@/lib/paths'
import { ending } from './look'

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
    <Ending site="mooc" look={ending} {...words}>
      <div className="mt-6 flex flex-col gap-3 sm:flex-row">
        <form method="post" action={moocPath(roomId, '/login/start')}>
          <button id="try-again" type="submit" className={primary}>
            {retry}
          </button>
        </form>
        <a href={moocPath(roomId)} className={secondary}>
          {translator(props.locale, 'mooc')('backToCatalogue')}
        </a>
      </div>
    </Ending>
  )
}
