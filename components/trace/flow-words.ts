/** What the trace calls things: parties, flows, how they ended, hops. */
import { siteWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { formatBuddhistDateTime, formatClockTime } from '@/lib/identity'
import { siteParties } from '@/lib/sites/sites.mjs'
import { type Party, parties, type RecordedHop } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { type Summary, summarizeFlow } from '@/lib/trace/summarize-flow'

/** To the second, Bangkok; hops are apart by seconds. */
export const clockTime = (instant: Date): string => formatClockTime(instant, 'seconds')

export const dayAndTime = (locale: Locale, instant: Date): string =>
  formatBuddhistDateTime(instant, locale, 'medium')

export function partyNames(locale: Locale): Record<Party, string> {
  const t = translator(locale, 'trace')
  return {
    browser: t('page.parties.browser'),
    client: t('page.parties.client'),
    mailbox: t('page.parties.mailbox'),
    ...siteParties(site => siteWords(locale, site).party),
  }
}

export const checkName = (locale: Locale, check: string): string => {
  const t = translator(locale, 'trace')
  return t.has(`checks.${check}.is`) ? t(`checks.${check}.is` as 'checks.iss.is') : check
}

/** Who asked: a site of ours by its name, an outside client by the one it registered. */
function askerName(locale: Locale, { asker, clientId }: Summary): string {
  if (!asker) return ''
  const name = partyNames(locale)[asker]
  return asker === 'client' && clientId ? `${name} (${clientId})` : name
}

export function flowTitle(locale: Locale, flow: Flow): string {
  const asker = askerName(locale, summarizeFlow(flow))
  return translator(locale, 'trace')(`page.stories.${flow.story}`, { asker }).trim()
}

export function endingText(locale: Locale, { ending, stoppedBy }: Summary): string {
  const check = stoppedBy?.check ?? ''
  return translator(locale, 'trace')(`page.endings.${ending}`, { check })
}

export function hopTitle(locale: Locale, { kind, from, to }: RecordedHop): string {
  const names = partyNames(locale)
  return translator(locale, 'trace')(`kinds.${kind}.title`, { from: names[from], to: names[to] })
}

/** From whom to whom, by which channel, in words. */
export function wayText(locale: Locale, { from, to, channel }: RecordedHop): string {
  const t = translator(locale, 'trace')
  const names = partyNames(locale)
  const way =
    from === to
      ? t('page.within', { from: names[from] })
      : t('page.fromTo', { from: names[from], to: names[to] })
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
