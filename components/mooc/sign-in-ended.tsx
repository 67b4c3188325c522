import { PageHeading } from '@/components/ui/page-heading'
import { type Locale, translator } from '@/lib/i18n/translator'
import { moocPath } from '@/lib/paths'
import { container, panel, primary, secondary } from './look'

/** A sign-in that ended without a session: what happened, and the two ways on. */
export function SignInEnded(props: {
  roomId: string
  locale: Locale
  title: string
  paragraphs: string[]
  retry: string
}) {
  const { roomId, locale, title, paragraphs, retry } = props
  const t = translator(locale, 'mooc')
  return (
    <div className={`${container} py-10`}>
      <div className={`${panel} max-w-2xl`}>
        <PageHeading locale={locale} title={title} site={translator(locale, 'mooc')('site.title')} />
        {paragraphs.map(paragraph => (
          <p key={paragraph} className="mt-3">
            {paragraph}
          </p>
        ))}
        <div className="mt-6 flex flex-col gap-3 sm:flex-row-reverse sm:justify-end">
          <form method="post" action={moocPath(roomId, '/login/start')}>
            <button type="submit" className={primary}>
              {retry}
            </button>
          </form>
          <a href={moocPath(roomId)} className={secondary}>
            {t('backToCatalogue')}
          </a>
        </div>
      </div>
    </div>
  )
}
