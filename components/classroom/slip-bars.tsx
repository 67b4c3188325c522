/** The commonest slips of a class, each as a bar with how many learners made it. */
import { InThai } from '@/components/ui/in-thai'
import type { CommonSlip } from '@/lib/classroom/report'
import { slipWords } from '@/lib/classroom/slip-words'
import { type Locale, translator } from '@/lib/i18n/translator'

export function SlipBars({ locale, slips }: { locale: Locale; slips: readonly CommonSlip[] }) {
  const t = translator(locale, 'classroom')
  const most = slips[0]?.learners ?? 1
  if (slips.length === 0) return <p>{t('summary.noSlips')}</p>
  return (
    <ol className="slip-bars">
      {slips.map(({ slip, learners }) => (
        <li key={slip} data-slip={slip}>
          <svg aria-hidden="true" viewBox={`0 0 ${most} 1`} preserveAspectRatio="none">
            <rect width={learners} height="1" />
          </svg>
          <p>
            <strong>{t('summary.slip', { count: learners })}</strong>{' '}
            <InThai locale={locale}>{slipWords(locale, slip).was}</InThai>
          </p>
        </li>
      ))}
    </ol>
  )
}
