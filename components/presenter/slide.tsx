/**
 * One step for a room full of people: lanes, one sentence, and the values of the step where they are asked for. All of it
 * fits on a screen of 16 to 9, in type that is read from the last row (presenter.css).
 */
import type { ReactNode } from 'react'
import { FlowName } from '@/components/trace/flow-name'
import {
  checkText,
  lanesOf,
  momentTitle,
  partyName,
  statusText,
  wayText,
} from '@/components/trace/flow-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Flow } from '@/lib/trace/join-flows'
import { checksAt, isBad, type Moment, momentsOf } from '@/lib/trace/moments'
import { keys } from './keys'
import { StageLanes } from './stage-lanes'
import { type StepPart, stepParts } from './step-parts'

export interface SlideProps {
  locale: Locale
  flow: Flow
  whom: string | null
  /** 1 is the first. */
  number: number
  moment: Moment
  /** Path of the flow; a step is below it. */
  flowPath: string
  /** Which part of its values is open. */
  shown: string | undefined
  /** The sentence, as the page's heading. */
  children: ReactNode
}

export function Slide({ locale, flow, whom, number, moment, flowPath, shown, children }: SlideProps) {
  const t = translator(locale, 'presenter')
  const here = `${flowPath}/${number}`
  const count = momentsOf(flow).length
  const parts = stepParts(locale, moment)
  const open = parts.findIndex(({ id }) => id === shown)
  const next = parts[open + 1]
  return (
    <main id="main" className="slide">
      <header className="slide-head">
        <p className="grow">
          <FlowName locale={locale} flow={flow} whom={whom} />
        </p>
        <p>{t('slide.title', { number, count })}</p>
        <p className="slide-tag">{translator(locale, 'site')('simulated')}</p>
      </header>
      {parts[open] ? (
        <PartRows part={parts[open]} locale={locale} />
      ) : (
        <StageLanes
          moment={moment}
          number={number}
          lanes={lanesOf(flow)}
          nameOf={party => partyName(locale, party)}
        />
      )}
      <p className="slide-way">
        {wayText(locale, moment)}
        {statusText(locale, moment)}
        <Verdict locale={locale} moment={moment} />
      </p>
      {children}
      <Dots locale={locale} flow={flow} number={number} flowPath={flowPath} />
      <nav aria-label={t('help.title')} className="slide-keys">
        {number > 1 && (
          <a href={`${flowPath}/${number - 1}`} rel="prev" data-keys={keys.previous}>
            ← {t('slide.previous')}
          </a>
        )}
        {number < count && (
          <a href={`${flowPath}/${number + 1}`} rel="next" data-keys={keys.next}>
            {t('slide.next')} →
          </a>
        )}
        {parts.length > 0 && (
          <a
            href={next ? `${here}?show=${next.id}` : here}
            data-keys={keys.parts}
            aria-current={parts[open] ? 'true' : undefined}
          >
            {t('slide.parts')} <kbd>P</kbd>
          </a>
        )}
        {parts[open] && (
          <a href={here} data-keys={keys.close}>
            {t('slide.close')} <kbd>Esc</kbd>
          </a>
        )}
        <a href={`${here}/notes`} target="presenter-notes" data-keys={keys.notes}>
          {t('slide.notes')} <kbd>N</kbd>
        </a>
        <a href={`${here}?show=help`} data-keys={keys.help}>
          {t('slide.help')} <kbd>?</kbd>
        </a>
        <a href={`${here}?show=blank`} data-keys={keys.blank} className="sr-only">
          {t('help.blank')}
        </a>
      </nav>
    </main>
  )
}

/** How its checks went; which of them failed is said in words. */
function Verdict({ locale, moment }: { locale: Locale; moment: Moment }) {
  const t = translator(locale, 'presenter')
  const checks = checksAt(moment)
  const failed = checks.filter(({ ok }) => !ok)
  if (checks.length === 0) return null
  return failed.length > 0 ? (
    <strong className="block text-error">
      <span aria-hidden="true">✗</span>{' '}
      {t('slide.failed', { checks: failed.map(({ name }) => checkText(locale, name, 'is')).join(' · ') })}
    </strong>
  ) : (
    <span className="text-success">
      {' '}
      · <span aria-hidden="true">✓</span> {t('slide.passed', { count: checks.length })}
    </span>
  )
}

function PartRows({ locale, part }: { locale: Locale; part: StepPart }) {
  const t = translator(locale, 'trace')
  return (
    <section aria-label={part.title} className="slide-part">
      <h2>{part.title}</h2>
      <dl>
        {part.rows.map(({ name, value, ok }) => (
          <div key={name}>
            <dt className={value === undefined ? '' : 'font-mono'}>{name}</dt>
            {value !== undefined && <dd className="font-mono">{value}</dd>}
            {ok !== undefined && (
              <dd className={ok ? 'text-success' : 'font-bold text-error'}>
                <span aria-hidden="true">{ok ? '✓' : '✗'}</span> {t(ok ? 'page.passed' : 'page.failed')}
              </dd>
            )}
          </div>
        ))}
      </dl>
    </section>
  )
}

function Dots({
  locale,
  flow,
  number,
  flowPath,
}: Pick<SlideProps, 'locale' | 'flow' | 'number' | 'flowPath'>) {
  const moments = momentsOf(flow)
  const keyOf = (step: number) =>
    [...(step === 1 ? [keys.first] : []), ...(step === moments.length ? [keys.last] : [])].join(' ')
  return (
    <ol aria-label={translator(locale, 'presenter')('slide.steps')} className="slide-dots">
      {moments.map((moment, index) => (
        <li key={`${moment.hop.id} ${moment.part}`}>
          <a
            href={`${flowPath}/${index + 1}`}
            aria-current={index + 1 === number ? 'step' : undefined}
            data-bad={isBad(moment) || undefined}
            data-keys={keyOf(index + 1) || undefined}
          >
            <span className="sr-only">
              {index + 1}. {momentTitle(locale, moment)}
            </span>
          </a>
        </li>
      ))}
    </ol>
  )
}
