/** A hop opened: why, the message as it was, each value explained, tokens taken apart, and every check with its result. */
import type { ReactNode } from 'react'
import { ScrollBox } from '@/components/ui/scroll-box'
import { titleOf } from '@/lib/faults/words'
import type { TermPlace } from '@/lib/i18n/term-text'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { DecodedToken, RecordedHop } from '@/lib/trace/hop'
import { carriedParameters, requestText, responseText } from '@/lib/trace/http-text'
import { termPlace, tokenPlace } from '@/lib/trace/term-place'
import { CheckList } from './check-list'
import { dayAndTime } from './flow-words'
import { TermList } from './term-list'
import { WhatIfForm, whatIfAt } from './what-if'

export interface HopDetailsProps {
  locale: Locale
  hop: RecordedHop
  /** Where a what-if posts to; none on paper. */
  whatIfAction: string
  /** Heading level of its parts. */
  level?: 'h3' | 'h2'
  /** To be read from afar. */
  isLarge?: boolean
}

export function HopDetails({ locale, hop, whatIfAction, level = 'h3', isLarge = false }: HopDetailsProps) {
  const t = translator(locale, 'trace')
  const { kind, request = {}, response = {}, tokens = [], checks = [], unmade = [], accepted, roomTime } = hop
  const { location: _, ...members } = response
  const Part = partWith(level)
  const beside =
    (at: 'term' | 'check') =>
    (name: string): ReactNode => {
      const place = whatIfAt(kind, at, name)
      return place && <WhatIfForm locale={locale} place={place} action={whatIfAction} />
    }
  const isEmpty = (values: object) => Object.keys(values).length === 0
  const carried = carriedParameters(hop)
  return (
    <>
      <p className={isLarge ? 'text-xl sm:text-2xl' : 'max-w-[68ch] text-lg'}>{t(`kinds.${kind}.why`)}</p>
      {kind === 'authorization-response' && hop.to === 'client' && (
        <p className="mt-2 max-w-[68ch]">{t('page.outOfSight')}</p>
      )}
      <FaultNote locale={locale} faults={hop.faults ?? []} />
      {accepted !== undefined && (
        <p className={accepted ? 'text-success' : 'text-error'}>
          {t(accepted ? 'page.taken' : 'page.turnedDown')}
        </p>
      )}
      {roomTime && (
        <p className="text-muted">{t('page.roomClock', { time: dayAndTime(locale, new Date(roomTime)) })}</p>
      )}
      {hop.truncated && <p className="text-muted">{t('page.truncated')}</p>}
      {hop.body && <p className="mt-2">{t('page.noForm', hop.body)}</p>}
      {!isEmpty(request) && (
        <Part title={t('page.sent')}>
          <TermList
            locale={locale}
            values={request}
            place={termPlace(hop, 'request')}
            beside={beside('term')}
          />
        </Part>
      )}
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
      <Raw locale={locale} hop={hop} />
    </>
  )
}

const partWith = (Heading: 'h2' | 'h3') =>
  function Part({ title, children }: { title: string; children: ReactNode }) {
    return (
      <>
        <Heading className="mt-5 text-base">{title}</Heading>
        {children}
      </>
    )
  }

function Token({ locale, token, place }: { locale: Locale; token: DecodedToken; place: TermPlace }) {
  const t = translator(locale, 'trace')
  return (
    <>
      <p className="mt-1 max-w-[68ch] border-l-4 border-ink bg-paper px-3 py-2">{t('page.notVerified')}</p>
      <p className="mt-2 font-semibold">{t('page.header')}</p>
      <TermList locale={locale} values={token.header} place={place} />
      <p className="mt-2 font-semibold">{t('page.claims')}</p>
      <TermList locale={locale} values={token.claims} place={place} />
    </>
  )
}

export function FaultNote({ locale, faults }: { locale: Locale; faults: readonly string[] }) {
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

function Raw({ locale, hop }: { locale: Locale; hop: RecordedHop }) {
  const t = translator(locale, 'trace')
  const asked = requestText(hop)
  const answered = responseText(hop, t('page.rawPage'))
  if (!asked && !answered) return null
  return (
    <details className="mt-5">
      <summary className="min-h-11 py-2 font-semibold">{t('page.raw')}</summary>
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
