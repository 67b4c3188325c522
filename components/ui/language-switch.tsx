/** One switch away: a plain form, so that it works without scripts and comes back to the same page. With them nothing typed is lost (stays.browser.ts). */
import { type Locale, translator } from '@/lib/i18n/translator'

export function LanguageSwitch(props: { locale: Locale; returnTo: string; className?: string }) {
  const t = translator(props.locale, 'site')
  const other: Locale = props.locale === 'th' ? 'en' : 'th'
  return (
    <form method="post" action="/locale" data-stays="" className="shrink-0">
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="returnTo" value={props.returnTo} />
      <button
        type="submit"
        lang={other}
        aria-label={t('switchLanguageLabel')}
        className={props.className ?? 'min-h-11 underline underline-offset-4'}
      >
        {t('switchLanguage')}
      </button>
    </form>
  )
}
