/** A step opened: why, the message as it was, each value explained, tokens taken apart, and every check with its result. */
import type { ReactNode } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import { titleOf } from '@/lib/faults/words'
import { type TermPlace, termText } from '@/lib/i18n/term-text'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { DecodedToken, RecordedHop } from '@/lib/trace/hop'
import { carriedParameters, requestText, responseText } from '@/lib/trace/http-text'
import type { Flow } from '@/lib/trace/join-flows'
import { checksAt, keysFromOf, type Moment, momentsOf, stepsOf, unmadeAt } from '@/lib/trace/moments'
import { termPlace, tokenPlace } from '@/lib/trace/term-place'
import { CheckList } from './check-list'
import { acceptedText, dayAndTime, errorText, momentWhy } from './flow-words'
import { TermList } from './term-list'
import { WhatIfForm, whatIfAt } from './what-if'

export interface HopDetailsProps {
  locale: Locale
  flow: Flow
  moment: Moment
  /** Where a what-if posts to; none on paper. */
  whatIfAction: string
}

export function HopDetails({ locale, flow, moment, whatIfAction }: HopDetailsProps) {
  const t = translator(locale, 'trace')
  const { hop, part } = moment
  const { kind, roomTime, request = {} } = hop
  const beside =
    (at: 'term' | 'check') =>
    (name: string): ReactNode => {
      const place = whatIfAt(kind, at, name)
      return place && <WhatIfForm locale={locale} place={place} action={whatIfAction} />
    }
  const [checks, unmade] = [checksAt(moment), unmadeAt(moment)]
  return (
    <>
      <p className="max-w-measure text-lg">{momentWhy(locale, moment)}</p>
      <OtherHalf locale={locale} flow={flow} moment={moment} />
      {roomTime && (
        <p className="text-muted">{t('page.roomClock', { time: dayAndTime(locale, new Date(roomTime)) })}</p>
      )}
      {hop.truncated && <p className="text-muted">{t('page.truncated')}</p>}
      {part !== 'asked' && <Outcome locale={locale} flow={flow} hop={hop} />}
      {part !== 'answered' && hop.body && <p className="mt-2">{t('page.noForm', hop.body)}</p>}
      {part !== 'answered' && !isEmpty(request) && (
        <Part title={t('page.sent')}>
          <TermList
            locale={locale}
            values={request}
            place={termPlace(hop, 'request')}
            beside={beside('term')}
          />
        </Part>
      )}
      {part !== 'asked' && <Answered locale={locale} hop={hop} />}
      {checks.length + unmade.length > 0 && (
        <Part title={t('page.checks')}>
          <CheckList
            locale={locale}
            checks={checks}
            unmade={unmade}
            isOutside={[hop.from, hop.to].includes('client')}
            beside={beside('check')}
          />
        </Part>
      )}
      <Raw locale={locale} moment={moment} />
    </>
  )
}

const isEmpty = (values: object) => Object.keys(values).length === 0

interface OtherHalfProps {
  locale: Locale
  flow: Flow
  moment: Moment
}

/** Which step is the other half of this one; nothing of a hop that is one step. */
export function OtherHalf({ locale, flow, moment }: OtherHalfProps) {
  const { hop, part } = moment
  if (part === 'whole') return null
  const { step, answerStep } = stepsOf(momentsOf(flow), hop)
  const number = part === 'asked' ? answerStep : step
  return (
    <p>
      <a href={`#step-${number}`} className="inline-flex min-h-11 items-center">
        {translator(locale, 'trace')(part === 'asked' ? 'page.answeredAt' : 'page.answerOf', { number })}
      </a>
    </p>
  )
}

/** What came of it, in words. */
export function Outcome({ locale, flow, hop }: { locale: Locale; flow: Flow; hop: RecordedHop }) {
  const t = translator(locale, 'trace')
  const { kind, accepted } = hop
  const code = hop.response?.error ?? carriedParameters(hop).error
  const meaning = errorText(locale, code)
  const keysFrom = keysFromOf(flow, hop)
  return (
    <>
      {kind === 'authorization-response' && hop.to === 'client' && (
        <p className="mt-2 max-w-measure">{t('page.outOfSight')}</p>
      )}
      {meaning && (
        <p className="mt-2 max-w-measure">
          <code className="font-mono text-sm font-semibold">{String(code)}</code> {meaning}
        </p>
      )}
      {keysFrom && (
        <p data-keys={keysFrom} className="mt-2 max-w-measure">
          {t(`page.keysFrom.${keysFrom}`)}
        </p>
      )}
      <FaultNote locale={locale} faults={hop.faults ?? []} />
      {accepted !== undefined && (
        <p className={accepted ? 'text-success' : 'text-error'}>{acceptedText(locale, hop.kind, accepted)}</p>
      )}
    </>
  )
}

/** What the answer had in it, what the browser was given to carry, and tokens taken apart. */
function Answered({ locale, hop }: { locale: Locale; hop: RecordedHop }) {
  const t = translator(locale, 'trace')
  const { tokens = [] } = hop
  const members = shownMembers(locale, hop)
  const carried = carriedParameters(hop)
  return (
    <>
      {!isEmpty(members) && (
        <Part title={t('page.got')}>
          <TermList locale={locale} values={members} place={termPlace(hop, 'answer')} />
        </Part>
      )}
      {!isEmpty(carried) && (
        <Part title={t('page.carried')}>
          <TermList locale={locale} values={carried} place={termPlace(hop, 'carried')} />
        </Part>
      )}
      {tokens.map(token => (
        <Part key={token.name} title={t('page.decoded', { token: token.name })}>
          <Token locale={locale} token={token} place={tokenPlace(hop, token.name)} />
        </Part>
      ))}
    </>
  )
}

/** Members of the answer; of what is published, which is long, those that are explained here: the message below has them all. */
export function shownMembers(locale: Locale, hop: RecordedHop): Record<string, unknown> {
  const { location: _, ...members } = hop.response ?? {}
  if (hop.kind !== 'keys' && hop.kind !== 'discovery') return members
  const isExplained = (name: string) => termText(locale, name, 'is', termPlace(hop, 'answer')) !== undefined
  return Object.fromEntries(Object.entries(members).filter(([name]) => isExplained(name)))
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <>
      <h3 className="mt-6 text-base">{title}</h3>
      {children}
    </>
  )
}

function Token({ locale, token, place }: { locale: Locale; token: DecodedToken; place: TermPlace }) {
  const t = translator(locale, 'trace')
  return (
    <>
      <p className="mt-1 max-w-measure border-l-4 border-ink bg-paper px-3 py-2">
        {t(token.name === 'id_token_hint' ? 'page.notVerifiedHint' : 'page.notVerified')}
      </p>
      <p className="mt-2 font-semibold">{t('page.header')}</p>
      <TermList locale={locale} values={token.header} place={place} />
      <p className="mt-2 font-semibold">{t('page.claims')}</p>
      <TermList locale={locale} values={token.claims} place={place} />
    </>
  )
}

function FaultNote({ locale, faults }: { locale: Locale; faults: readonly string[] }) {
  const t = translator(locale, 'trace')
  return faults.map(fault => (
    <p
      key={fault}
      data-fault={fault}
      className="mt-2 border-l-8 border-saffron bg-saffron-pale px-3 py-2 text-saffron-ink"
    >
      {t('page.struck', { fault: titleOf(locale, fault) })}
    </p>
  ))
}

function Raw({ locale, moment: { hop, part } }: { locale: Locale; moment: Moment }) {
  const t = translator(locale, 'trace')
  const asked = part === 'answered' ? null : requestText(hop)
  const words = { page: t('page.rawPage'), leaving: t('page.rawLeaving'), unread: t('page.rawUnread') }
  const answered = part === 'asked' ? null : responseText(hop, words)
  if (!asked && !answered) return null
  const isWhole = hop.wire !== undefined && !(hop.wire.isPartial && asked)
  return (
    <details className="mt-6">
      <summary className="min-h-11 py-2 font-semibold">{t(isWhole ? 'page.raw' : 'page.rawParts')}</summary>
      <p className="max-w-measure text-muted">{t(isWhole ? 'page.rawHeaders' : 'page.rawPartsText')}</p>
      <RawText label={t('page.rawRequest')} text={asked} />
      <RawText label={t('page.rawResponse')} text={answered} />
    </details>
  )
}

function RawText({ label, text }: { label: string; text: string | null }) {
  if (!text) return null
  return (
    <figure className="mt-2">
      <figcaption className="text-sm font-semibold">{label}</figcaption>
      <ScrollBox label={label} className="border border-line bg-paper p-3">
        <pre className="font-mono text-sm leading-relaxed whitespace-pre">{text}</pre>
      </ScrollBox>
    </figure>
  )
}
