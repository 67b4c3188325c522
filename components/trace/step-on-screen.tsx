/** One hop, readable from the back of the room: what happened and why, its arrow, and below it all the rest. */
import type { ReactNode } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flow } from '@/lib/trace/join-flows'
import { flowTitle, isBad, lanesOf, partyName, wayText } from './flow-words'
import { HopDetails } from './hop-details'
import { FlowDrawing } from './lanes'
import { StepKeys } from './step-keys'

export interface StepOnScreenProps {
  locale: Locale
  flow: Flow
  /** 1 is the first. */
  number: number
  /** Path of the flow; a step is below it. */
  here: string
  listPath: string
  whatIfAction: string
  /** The page's heading. */
  children: ReactNode
}

export function StepOnScreen({
  locale,
  flow,
  number,
  here,
  listPath,
  whatIfAction,
  children,
}: StepOnScreenProps) {
  const t = translator(locale, 'trace')
  const hop = flow.hops[number - 1]
  if (!hop) return null
  const count = flow.hops.length
  const previous = number > 1 ? `${here}/${number - 1}` : null
  const next = number < count ? `${here}/${number + 1}` : null
  const turn =
    'inline-flex min-h-12 items-center border-2 border-accent bg-white px-5 font-semibold no-underline'
  return (
    <>
      <p className="text-lg text-muted">
        {flowTitle(locale, flow)} · {t('page.step', { number, count })}
      </p>
      {children}
      <nav aria-label={t('page.step', { number, count })} className="mt-3 flex flex-wrap items-center gap-3">
        {previous && (
          <a href={previous} rel="prev" className={turn}>
            ← {t('page.previous')}
          </a>
        )}
        {next && (
          <a href={next} rel="next" className={turn}>
            {t('page.next')} →
          </a>
        )}
        <a href={listPath} className="inline-flex min-h-12 items-center px-2">
          {t('page.backToList')}
        </a>
        <StepKeys words={t('page.keys')} />
      </nav>
      <p className="mt-5 text-lg sm:text-xl">{wayText(locale, hop)}</p>
      <ScrollBox label={t('page.lanesTitle')} className="mt-3 border border-line bg-white">
        <FlowDrawing
          hops={flow.hops}
          lanes={lanesOf(flow)}
          nameOf={party => partyName(locale, party)}
          label={wayText(locale, hop)}
          bad={flow.hops.map(isBad)}
          only={number - 1}
        />
      </ScrollBox>
      <div className="mt-4 text-lg">
        <HopDetails locale={locale} hop={hop} whatIfAction={whatIfAction} level="h2" isLarge />
      </div>
    </>
  )
}
