/**
 * What is said of each failure. A name without its words in either language does not compile, nor do words without a
 * name. Of a failure of the protocol, what is seen follows from its promise.
 */
import { messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/translator'
import { type FaultName, isFaultName, isOfProtocol, type ProtocolFault } from './catalogue'
import { seenOf } from './seen'

export interface FaultWords {
  title: string
  /** What the learner sees. */
  learner: string
  /** What a right client does. */
  client: string
}

type OwnWords<F extends FaultName> = F extends ProtocolFault ? Omit<FaultWords, 'learner'> : FaultWords
type Words = { [F in FaultName]: OwnWords<F> }

/** The texts, where there is none for a name that is in no catalogue. */
const ofFaultsOnly = <T extends Words>(texts: T & Record<Exclude<keyof T, FaultName>, never>): Words => texts

/** Plain text, without values to put in. */
const words: Record<Locale, Words> = {
  th: ofFaultsOnly(messages.th.faults.faults),
  en: ofFaultsOnly(messages.en.faults.faults),
}

export function wordsOf(locale: Locale, fault: FaultName): FaultWords {
  if (!isOfProtocol(fault)) return words[locale][fault]
  const lines = seenOf(locale, fault).map(({ where, text }) => `${where}: ${text}`)
  return { ...words[locale][fault], learner: lines.join('; ') }
}

/** The title of a failure that the trace holds; one that an older catalogue had is called by its name. */
export const titleOf = (locale: Locale, fault: string): string =>
  isFaultName(fault) ? words[locale][fault].title : fault
