/** What of a class can be kept after it is gone, and when it goes. On the screen alone. */
import { secondary } from '@/components/ui/button'
import type { Classroom } from '@/lib/classroom/classroom'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime } from '@/lib/identity'
import { classroomPath } from '@/lib/paths'

export function SummaryKeep(props: { locale: Locale; classroom: Classroom; finished: number }) {
  const { locale, classroom, finished } = props
  const t = translator(locale, 'classroom')
  const at = (rest: string) => classroomPath(classroom.id, rest)
  return (
    <section aria-labelledby="keep" className="print:hidden">
      <h2 id="keep">{t('summary.keep')}</h2>
      <p className="mt-2 flex flex-wrap gap-2">
        <a href={at('/certificates')} className={secondary}>
          {t('summary.certificates', { count: finished })}
        </a>
        <a href={at('/hand-out')} className={secondary}>
          {t('summary.handOut')}
        </a>
        <a href={at('/report')} className={secondary} download>
          {t('report.download')}
        </a>
      </p>
      <p className="mt-2 max-w-measure">
        {t('summary.gone', { date: formatBuddhistDateTime(classroom.expiresAt, locale, 'medium') })}
      </p>
    </section>
  )
}
