/** One flow: what it was, its hops in order, lanes beside them where there is room and below where there is not. */
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Party } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { checksAt, isBad, type Moment, momentsOf } from '@/lib/trace/moments'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { EndingMark } from './ending-mark'
import { FlowName } from './flow-name'
import {
  acceptedText,
  dayAndTime,
  lanesOf,
  momentTitle,
  namedCheck,
  partyName,
  statusText,
  wayText,
} from './flow-words'
import { HopDetails } from './hop-details'
import { FlowDrawing, LaneNames, LaneRow } from './lanes'
import { WhatStopped } from './what-if'

export interface FlowViewProps {
  locale: Locale
  flow: Flow
  /** Whom it was for, where that is known. */
  whom: string | null
  tracePath: string
}

export function FlowView({ locale, flow, whom, tracePath }: FlowViewProps) {
  const t = translator(locale, 'trace')
  const nameOf = (party: Party) => partyName(locale, party)
  const lanes = lanesOf(flow)
  const moments = momentsOf(flow)
  return (
    <section aria-labelledby="flow" data-testid="flow" className="mt-8">
      <FlowHeading locale={locale} flow={flow} whom={whom} />
      <WhatStopped locale={locale} flow={flow} />
      <FlowLinks locale={locale} path={`${tracePath}/${flow.id}`} />
      <div className="mt-4 flex justify-end bg-paper lg:sticky lg:top-0 lg:z-10 lg:border-b-2 lg:border-ink lg:py-1">
        <LaneNames lanes={lanes} nameOf={nameOf} />
      </div>
      <ol className="border-t border-line lg:border-t-0">
        {moments.map((moment, index) => (
          <MomentRow
            key={`${moment.hop.id} ${moment.part}`}
            locale={locale}
            flow={flow}
            moment={moment}
            number={index + 1}
            lanes={lanes}
            whatIfAction={`${tracePath}/what-if`}
          />
        ))}
      </ol>
      <p className="mt-3 text-sm text-muted">{t('page.legend')}</p>
      <div className="mt-6 lg:hidden">
        <h3 className="text-base">{t('page.lanesTitle')}</h3>
        <p className="text-sm text-muted">{t('page.lanesText')}</p>
        <ScrollBox label={t('page.lanesTitle')} className="mt-2 border border-line bg-white">
          <FlowDrawing moments={moments} lanes={lanes} nameOf={nameOf} label={t('page.lanesText')} />
        </ScrollBox>
      </div>
    </section>
  )
}

function FlowHeading({ locale, flow, whom }: Omit<FlowViewProps, 'tracePath'>) {
  const t = translator(locale, 'trace')
  const [first] = flow.hops
  return (
    <>
      <h2 id="flow" className="text-xl">
        <FlowName locale={locale} flow={flow} whom={whom} />
      </h2>
      <p className="text-muted">
        {first && t('page.begun', { time: dayAndTime(locale, first.at) })} ·{' '}
        {t('page.count', { count: momentsOf(flow).length })} ·{' '}
        <EndingMark locale={locale} summary={summarizeFlow(flow)} />
        {first?.roomTime &&
          ` · ${t('page.roomClock', { time: dayAndTime(locale, new Date(first.roomTime)) })}`}
      </p>
    </>
  )
}

function FlowLinks({ locale, path }: { locale: Locale; path: string }) {
  const t = translator(locale, 'trace')
  const link = 'inline-flex min-h-11 items-center'
  return (
    <p className="mt-2 flex flex-wrap gap-x-6">
      <a href={`${path}/1`} className={link}>
        {t('page.project')}
      </a>
      <a href={`${path}/print`} className={link}>
        {t('page.print')}
      </a>
      <a href={`${path}/json`} download className={link}>
        {t('page.export')}
      </a>
    </p>
  )
}

interface MomentRowProps {
  locale: Locale
  flow: Flow
  moment: Moment
  number: number
  lanes: readonly Party[]
  whatIfAction: string
}

function MomentRow({ locale, flow, moment, number, lanes, whatIfAction }: MomentRowProps) {
  return (
    <li
      id={`step-${number}`}
      data-testid="hop"
      data-kind={moment.hop.kind}
      data-part={moment.part}
      className="border-b border-line"
    >
      <details data-hop className="group">
        <summary className="flex min-h-16 items-center gap-3">
          <span aria-hidden="true" className="w-3 shrink-0 text-muted group-open:rotate-90">
            ▸
          </span>
          <span className="digits w-6 shrink-0 text-right text-lg font-semibold">{number}</span>
          <span className="grow py-1">
            <span className={`block font-semibold ${isBad(moment) ? 'text-error' : ''}`}>
              {momentTitle(locale, moment)}
              <Verdict locale={locale} moment={moment} />
            </span>
            <span className="block text-sm text-muted">
              {wayText(locale, moment)}
              {statusText(locale, moment)}
            </span>
          </span>
          <LaneRow moment={moment} number={number} lanes={lanes} />
        </summary>
        <div className="mb-4 border-l-4 border-ink bg-white p-4 sm:ml-8">
          <HopDetails locale={locale} flow={flow} moment={moment} whatIfAction={whatIfAction} />
        </div>
      </details>
    </li>
  )
}

/** How the checks of a hop went, in the row, so that nobody has to open one to find what failed. */
function Verdict({ locale, moment }: { locale: Locale; moment: Moment }) {
  const t = translator(locale, 'trace')
  const checks = checksAt(moment)
  const { faults = [], accepted } = moment.part === 'asked' ? {} : moment.hop
  const failed = checks.filter(({ ok }) => !ok)
  const recomputed = checks.filter(({ by }) => by === 'trace').length
  const passed = { count: checks.length - recomputed, recomputed }
  if (failed.length > 0)
    return (
      <span className="ml-2 text-sm font-normal">
        <span aria-hidden="true">✗</span>{' '}
        {t('page.someFailed', { checks: failed.map(({ name }) => namedCheck(locale, name)).join(', ') })}
      </span>
    )
  return (
    <>
      {checks.length > 0 && (
        <span className="ml-2 text-sm font-normal text-success">
          <span aria-hidden="true">✓</span>{' '}
          {[
            ...(passed.count > 0 ? [t('page.allPassed', passed)] : []),
            ...(recomputed > 0 ? [t('page.recomputedPassed', passed)] : []),
          ].join(' · ')}
        </span>
      )}
      {accepted === false && (
        <span className="ml-2 text-sm font-normal text-error">
          {acceptedText(locale, moment.hop.kind, accepted)}
        </span>
      )}
      {faults.map(fault => (
        <code key={fault} className="ml-2 font-mono text-sm font-normal">
          {fault}
        </code>
      ))}
    </>
  )
}
