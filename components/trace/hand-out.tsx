/** A flow on A4 paper. The chrome around it is left out by hand-out.css; Thai lines break as the browser's ICU says. */

import type { ReactNode } from 'react'
import { WithName } from '@/components/ui/with-name'
import { type Locale, translator } from '@/lib/i18n/translator'
import { checkRow } from '@/lib/trace/checks'
import type { Flow } from '@/lib/trace/join-flows'
import { checksAt, type Moment, momentsOf, unmadeAt } from '@/lib/trace/moments'
import { summarizeFlow } from '@/lib/trace/summarize-flow'
import { checksByMaker } from './check-list'
import {
  checkText,
  clockTime,
  dayAndTime,
  endingText,
  lanesOf,
  momentTitle,
  momentWhy,
  partyName,
  ruleText,
  statusText,
  wayText,
} from './flow-words'
import './hand-out.css'
import { OtherHalf, Outcome } from './hop-details'
import { FlowDrawing } from './lanes'
import { PrintButton } from './print-button'
import { StopFacts } from './what-if'

export interface HandOutProps {
  locale: Locale
  flow: Flow
  roomName: string
  /** Where it is from, in full. */
  address: string
  listPath: string
  /** The page's heading. */
  children: ReactNode
}

export function HandOut({ locale, flow, roomName, address, listPath, children }: HandOutProps) {
  const t = translator(locale, 'trace')
  const [first] = flow.hops
  const summary = summarizeFlow(flow)
  const time = first ? dayAndTime(locale, first.at) : ''
  return (
    <article className="hand-out">
      <p className="hand-out-tools">
        <PrintButton words={t('page.printNow')} /> <span>{t('page.printHint')}</span>{' '}
        <a href={listPath}>{t('page.backToList')}</a>
      </p>
      <header className="hand-out-head">
        <p>{translator(locale, 'site')('simulated')}</p>
        <p>
          <WithName sentence={room => t('page.room', { room })}>{roomName}</WithName>
        </p>
      </header>
      {children}
      <p>
        {t('page.printLead')} · {time} · {endingText(locale, summary)}
      </p>
      {summary.carefulStop && (
        <section className="hand-out-stop">
          <StopFacts locale={locale} flow={flow} stop={summary.carefulStop} />
        </section>
      )}
      <Drawing locale={locale} flow={flow} />
      <ol>
        {momentsOf(flow).map((moment, index) => (
          <Step
            key={`${moment.hop.id} ${moment.part}`}
            locale={locale}
            flow={flow}
            moment={moment}
            number={index + 1}
          />
        ))}
      </ol>
      <footer>{t('page.printSource', { address, time })}</footer>
    </article>
  )
}

function Drawing({ locale, flow }: { locale: Locale; flow: Flow }) {
  const t = translator(locale, 'trace')
  return (
    <figure>
      <FlowDrawing
        moments={momentsOf(flow)}
        lanes={lanesOf(flow)}
        nameOf={party => partyName(locale, party)}
        label={t('page.lanesText')}
      />
      <figcaption>{t('page.legend')}</figcaption>
    </figure>
  )
}

interface StepProps {
  locale: Locale
  flow: Flow
  moment: Moment
  number: number
}

function Step({ locale, flow, moment, number }: StepProps) {
  const { hop, part } = moment
  const time = part === 'answered' ? new Date(hop.answered ?? hop.at) : hop.at
  return (
    <li id={`step-${number}`} className="hand-out-step">
      <span className="hand-out-number">{number}</span>
      <div>
        <h2>{momentTitle(locale, moment)}</h2>
        <p className="hand-out-way">
          {clockTime(time)} · {wayText(locale, moment)}
          {statusText(locale, moment)}
        </p>
        <p>{momentWhy(locale, moment)}</p>
        <OtherHalf locale={locale} flow={flow} moment={moment} />
        {part !== 'asked' && <Outcome locale={locale} flow={flow} hop={hop} />}
        <Checks locale={locale} moment={moment} />
      </div>
    </li>
  )
}

function Checks({ locale, moment }: { locale: Locale; moment: Moment }) {
  const t = translator(locale, 'trace')
  const unmade = unmadeAt(moment)
  return (
    <>
      {checksByMaker(checksAt(moment)).map(([by, made]) => (
        <section key={by} className="hand-out-checks">
          <p>
            <strong>{t(`page.by.${by}`)}</strong>
          </p>
          <ul>
            {made.map(({ name, ok }) => (
              <li key={name}>
                <strong className={ok ? 'text-success' : 'text-error'}>
                  <span aria-hidden="true">{ok ? '✓' : '✗'}</span> {t(ok ? 'page.passed' : 'page.failed')}
                </strong>{' '}
                {checkText(locale, name, 'is')} – {checkText(locale, name, 'guards')} (
                {ruleText(locale, checkRow(name))})
                {!ok && <strong className="block">{checkText(locale, name, 'stopped')}</strong>}
              </li>
            ))}
          </ul>
        </section>
      ))}
      {unmade.length > 0 && (
        <section className="hand-out-checks">
          <p>
            <strong>{t('page.unmade')}</strong>
          </p>
          <ul>
            {unmade.map(name => (
              <li key={name}>{t(`unmade.${name}`)}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}
