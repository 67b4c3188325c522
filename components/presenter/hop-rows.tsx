/** The newest steps of a flow as they come, each with the number of the manual's step that caused it. */
import { checkText, momentTitle } from '@/components/trace/flow-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flow } from '@/lib/trace/join-flows'
import { checksAt, isBad, momentsOf } from '@/lib/trace/moments'

/** As many as stand beside a phone at 1280 × 720, one of them with what failed. */
const rowsAtMost = 8

export interface HopRowsProps {
  locale: Locale
  flow: Flow
  /** The number of each step of the flow, in its order. */
  numbers: readonly (number | null)[]
  lit: number | null
  flowPath: string
}

export function HopRows({ locale, flow, numbers, lit, flowPath }: HopRowsProps) {
  const t = translator(locale, 'presenter')
  const moments = momentsOf(flow).map((moment, at) => ({ moment, at, number: numbers[at] ?? null }))
  const shown = moments.slice(-rowsAtMost)
  const earlier = moments.length - shown.length
  return (
    <>
      {earlier > 0 && <p className="text-muted">{t('beside.earlier', { count: earlier })}</p>}
      <ol className="beside-hops">
        {shown.map(({ moment, at, number }) => {
          const failed = checksAt(moment).filter(({ ok }) => !ok)
          return (
            <li
              key={`${moment.hop.id} ${moment.part}`}
              data-testid="beside-hop"
              data-lit={(number !== null && number === lit) || undefined}
            >
              <span className="beside-number" data-lit={(number !== null && number === lit) || undefined}>
                {number ?? '·'}
              </span>
              <a href={`${flowPath}/${at + 1}`} className={isBad(moment) ? 'text-error' : ''}>
                {momentTitle(locale, moment)}
                {failed.map(({ name }) => (
                  <strong key={name} className="block">
                    <span aria-hidden="true">✗</span> {checkText(locale, name, 'is')}
                  </strong>
                ))}
              </a>
            </li>
          )
        })}
      </ol>
    </>
  )
}
