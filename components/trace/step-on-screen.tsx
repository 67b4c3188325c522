/** One step, readable from the back of the room: what happened and why, its arrow, and below it all the rest. */
import type { ReactNode } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flow } from '@/lib/trace/join-flows'
import { momentsOf, stepOfCheck } from '@/lib/trace/moments'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { flowTitle, lanesOf, partyName, statusText, wayText } from './flow-words'
import { HopDetails } from './hop-details'
import { FlowDrawing } from './lanes'
import { StepKeys } from './step-keys'
import { StopFacts } from './what-if'

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
  const moments = momentsOf(flow)
  const moment = moments[number - 1]
  const { carefulStop } = summarizeFlow(flow)
  if (!moment) return null
  const count = moments.length
  const previous = number > 1 ? `${here}/${number - 1}` : null
  const next = number < count ? `${here}/${number + 1}` : null
  const turn =
    'inline-flex min-h-12 items-center border-2 border-accent bg-white px-6 font-semibold no-underline'
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
      <p className="mt-6 text-lg sm:text-xl">
        {wayText(locale, moment)}
        {statusText(locale, moment)}
      </p>
      <ScrollBox label={t('page.lanesTitle')} className="mt-3 border border-line bg-white">
        <FlowDrawing
          moments={moments}
          lanes={lanesOf(flow)}
          nameOf={party => partyName(locale, party)}
          label={wayText(locale, moment)}
          only={number - 1}
        />
      </ScrollBox>
      {carefulStop && stepOfCheck(flow, carefulStop) === number && (
        <section className="mt-4 border-l-8 border-error bg-error-pale p-4 text-lg text-error-ink">
          <StopFacts locale={locale} flow={flow} stop={carefulStop} />
        </section>
      )}
      <div className="mt-4 text-lg">
        <HopDetails
          locale={locale}
          flow={flow}
          moment={moment}
          whatIfAction={whatIfAction}
          stepHref={step => `${here}/${step}`}
          level="h2"
          isLarge
        />
      </div>
    </>
  )
}
