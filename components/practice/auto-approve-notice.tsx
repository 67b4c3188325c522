import { type Locale, translator } from '@/lib/i18n/translator'
import { PracticeNote } from './practice-note'

/** Says that clients are signed in without a click in this room (control API, autoApprove). */
export function AutoApproveNotice({ locale }: { locale: Locale }) {
  const t = translator(locale, 'practice')
  return (
    <PracticeNote name="auto-approve" className="mt-8" title={t('autoApprove.title')}>
      <p>{t('autoApprove.text')}</p>
    </PracticeNote>
  )
}
