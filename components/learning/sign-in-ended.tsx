import { PageHeading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'
import { learningPath } from '@/lib/paths'
import { column, quiet, sheet } from './look'
import { SignInForm } from './sign-in-form'

/** A sign-in that ended without a session: what happened, and the two ways on. */
export function SignInEnded(props: {
  roomId: string
  locale: Locale
  title: string
  paragraphs: string[]
  retry: string
}) {
  const { roomId, locale, title, paragraphs, retry } = props
  return (
    <div className={`${column} pt-8`}>
      <div className={sheet}>
        <PageHeading locale={locale} title={title} site={translator(locale, 'learning')('site.title')} />
        {paragraphs.map(paragraph => (
          <p key={paragraph} className="mt-3">
            {paragraph}
          </p>
        ))}
        <p className="mt-4 mb-2">
          <a href={learningPath(roomId)} className={quiet}>
            {translator(locale, 'learning')('signedOut.home')}
          </a>
        </p>
        <SignInForm roomId={roomId} words={retry} />
      </div>
    </div>
  )
}
