/** What the trace calls things: parties, flows, how they ended, hops. */
import { siteWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime, formatClockTime } from '@/lib/identity'
import { siteParties } from '@/lib/sites/sites.mjs'
import type { CheckName, CheckRow } from '@/lib/trace/checks'
import { type HopKind, type Party, parties } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { type Moment, wayOf } from '@/lib/trace/moments'
import { type Ending, type Summary, summarizeFlow } from '@/lib/trace/summarize-flow'
import { variantOf } from '@/lib/trace/variant-of'

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
  const t = translator(locale, 'trace')
  const asker = askerName(locale, summarizeFlow(flow))
  // A request whose client is unknown names nobody who asked.
  if (flow.story === 'sign-in' && asker === '') return t('page.signInUnnamed')
  return t(`page.stories.${flow.story}`, { asker }).trim()
}

/** A check in words, with the name that testers know it by. */
export const namedCheck = (locale: Locale, check: CheckName): string =>
  translator(locale, 'trace')('page.namedCheck', { is: checkText(locale, check, 'is'), name: check })

/** What happened; and where it went on all the same, that a check failed. */
export function endingText(locale: Locale, { asker, ending, carefulStop }: Summary): string {
  const t = translator(locale, 'trace')
  const check = carefulStop ? namedCheck(locale, carefulStop.check) : ''
  const told =
    ending === 'signed-in' && asker === 'client'
      ? t('page.tokensGiven')
      : t(`page.endings.${ending}`, { check })
  return ending === 'stopped' || !check ? told : t('page.butFailed', { ending: told, check })
}

const bad = new Set<Ending>(['stopped', 'error', 'refused', 'not-exchanged', 'signed-out-in-part'])
const plain = new Set<Ending>(['open', 'answered', 'denied', 'out-of-sight'])

/** `plain` where nothing failed and nobody got what was asked for: a person who does not allow it is no success, and no mistake. */
export function toneOf({ ending, carefulStop }: Summary): 'good' | 'bad' | 'plain' {
  if (carefulStop || bad.has(ending)) return 'bad'
  return plain.has(ending) ? 'plain' : 'good'
}

/** How strongly whom a standard binds to a check, where it says so, and what may take its place. */
export function ruleText(locale: Locale, { side, rule, section, unless }: Omit<CheckRow, 'from'>): string {
  const t = translator(locale, 'trace')
  // The list of OpenID Connect Core §3.1.3.7 has numbers, not sections.
  const where = section.replace(/ items? ([\d, ]+)/g, (_, items: string) => ` ${t('page.item', { items })}`)
  return [t(`page.rule.${side}.${rule}`), where, ...(unless ? [t(`page.unless.${unless}`)] : [])].join(' · ')
}

/**
 * What is said of a step: of the hop by how it came out, where that has words of its own, and of its answer apart, where
 * that is a step of its own.
 */
function momentText(locale: Locale, { hop, part }: Moment, text: 'title' | 'why'): string | undefined {
  const t = translator(locale, 'trace')
  const names = { from: partyName(locale, hop.from), to: partyName(locale, hop.to) }
  const wanted = part === 'answered' ? ['answered'] : [variantOf(hop), undefined]
  const keys = wanted.map(name => ['kinds', hop.kind, ...(name ? [name] : []), text].join('.'))
  const key = keys.find(one => t.has(one))
  return key && t.has(key) ? t(key, names) : undefined
}

/** What a step is called, and where asking and answering are two, which of them it is. */
export function momentTitle(locale: Locale, moment: Moment): string {
  const t = translator(locale, 'trace')
  const { part } = moment
  const ofHop = () => momentText(locale, { ...moment, part: 'whole' }, 'title') ?? moment.hop.kind
  const title = momentText(locale, moment, 'title') ?? ofHop()
  return part === 'whole' ? title : t(`page.${part}`, { title })
}

/** Why it happened. */
export const momentWhy = (locale: Locale, moment: Moment): string =>
  momentText(locale, moment, 'why') ?? translator(locale, 'trace')('page.answerWhy')

/** What came of what a person brought. An answer of the provider may be believed and let nobody in: it said no. */
export function acceptedText(locale: Locale, kind: HopKind, accepted: boolean): string {
  const t = translator(locale, 'trace')
  if (kind === 'callback') return t(accepted ? 'page.letIn' : 'page.notLetIn')
  return t(accepted ? 'page.taken' : 'page.turnedDown')
}

/** What an error code of the standards means; undefined for one that is not in them. */
export function errorText(locale: Locale, code: unknown): string | undefined {
  const t = translator(locale, 'trace')
  const key = `errors.${String(code)}`
  return t.has(key) ? t(key) : undefined
}

/** From whom to whom, by which channel, in words. A letter goes by none of OAuth's. */
export function wayText(locale: Locale, moment: Moment): string {
  const t = translator(locale, 'trace')
  const { from, to } = wayOf(moment)
  const sender = partyName(locale, from)
  const way =
    from === to
      ? t('page.within', { from: sender })
      : t('page.fromTo', { from: sender, to: partyName(locale, to) })
  return `${way} · ${t(to === 'mailbox' ? 'page.byMail' : `page.${moment.hop.channel}`)}`
}

/** The answer's status, at the step that has the answer. */
export function statusText(locale: Locale, { hop: { status, wire }, part }: Moment): string {
  if (part === 'asked' || !status) return ''
  return ` · ${translator(locale, 'trace')('page.status', { status: wire?.status ?? status })}`
}

/** The lanes that a flow needs, in their order. */
export const lanesOf = ({ hops }: Flow): Party[] =>
  parties.filter(party =>
    hops.some(
      hop => hop.from === party || hop.to === party || (party === 'browser' && hop.channel === 'front'),
    ),
  )
