/** What the trace calls things: parties, flows, how they ended, hops. */
import { siteWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime, formatClockTime } from '@/lib/identity'
import { siteParties } from '@/lib/sites/sites.mjs'
import type { CheckName, CheckRow } from '@/lib/trace/checks'
import { type Party, parties, type RecordedHop } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { type Summary, summarizeFlow } from '@/lib/trace/summarize-flow'

/** Bangkok time with seconds: hops follow each other within seconds. */
export const clockTime = (instant: Date): string => formatClockTime(instant, 'seconds')

export const dayAndTime = (locale: Locale, instant: Date): string =>
  formatBuddhistDateTime(instant, locale, 'medium')

export const partyName = (locale: Locale, party: Party): string =>
  party === 'browser' || party === 'client' || party === 'mailbox'
    ? translator(locale, 'trace')(`page.parties.${party}`)
    : siteParties(site => siteWords(locale, site).party)[party]

/** What is said of a check: what it is, what it guards against, what it means that it failed. */
export const checkText = (locale: Locale, check: CheckName, part: 'is' | 'guards' | 'stopped'): string =>
  translator(locale, 'trace')(`checks.${check}.${part}`)

/** Who asked: a site of ours by its name, an outside client by the one it registered. */
function askerName(locale: Locale, { asker, clientId }: Summary): string {
  if (!asker) return ''
  const name = partyName(locale, asker)
  return asker === 'client' && clientId ? `${name} (${clientId})` : name
}

export function flowTitle(locale: Locale, flow: Flow): string {
  const asker = askerName(locale, summarizeFlow(flow))
  return translator(locale, 'trace')(`page.stories.${flow.story}`, { asker }).trim()
}

/** What happened; and where it went on all the same, that a check failed. */
export function endingText(locale: Locale, { asker, ending, carefulStop }: Summary): string {
  const t = translator(locale, 'trace')
  const check = carefulStop?.check ?? ''
  const told =
    ending === 'signed-in' && asker === 'client'
      ? t('page.tokensGiven')
      : t(`page.endings.${ending}`, { check })
  return ending === 'stopped' || !check ? told : t('page.butFailed', { ending: told, check })
}

/** How strongly whom a standard binds to a check, where it says so, and what may take its place. */
export function ruleText(locale: Locale, { side, rule, section, unless }: Omit<CheckRow, 'from'>): string {
  const t = translator(locale, 'trace')
  return [t(`page.rule.${side}.${rule}`), section, ...(unless ? [t(`page.unless.${unless}`)] : [])].join(
    ' · ',
  )
}

export function hopTitle(locale: Locale, { kind, from, to }: RecordedHop): string {
  return translator(locale, 'trace')(`kinds.${kind}.title`, {
    from: partyName(locale, from),
    to: partyName(locale, to),
  })
}

/** From whom to whom, by which channel, in words. */
export function wayText(locale: Locale, { from, to, channel }: RecordedHop): string {
  const t = translator(locale, 'trace')
  const sender = partyName(locale, from)
  const way =
    from === to
      ? t('page.within', { from: sender })
      : t('page.fromTo', { from: sender, to: partyName(locale, to) })
  return `${way} · ${t(`page.${channel}`)}`
}

/** Whether something in the hop went wrong, on purpose or not. */
export const isBad = ({ checks = [], faults = [], status = 0 }: RecordedHop): boolean =>
  checks.some(({ ok }) => !ok) || faults.length > 0 || status >= 400

/** The lanes that a flow needs, in their order. */
export const lanesOf = ({ hops }: Flow): Party[] =>
  parties.filter(party =>
    hops.some(
      hop => hop.from === party || hop.to === party || (party === 'browser' && hop.channel === 'front'),
    ),
  )
