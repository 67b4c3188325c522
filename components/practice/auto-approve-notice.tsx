import { type Locale, translator } from '@/lib/i18n/translator'

/** Says that clients are signed in without a click in this room (control API, autoApprove). */
export function AutoApproveNotice({ locale }: { locale: Locale }) {
  const t = translator(locale, 'practice')
  return (
    <section aria-labelledby="auto-approve" className="border-2 border-dashed border-saffron-ink-soft p-4">
      <h2 id="auto-approve" className="text-lg">
        {t('autoApprove.title')}
      </h2>
      <p className="mt-2">{t('autoApprove.text')}</p>
    </section>
  )
}
