/**
 * What is said of each failure. A name without its words in either language does not compile, nor do words without a
 * name.
 */
import { messages } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/translator'
import { type FaultName, isFaultName } from './catalogue'

export interface FaultWords {
  title: string
  /** What the learner sees. */
  learner: string
  /** What a right client does. */
  client: string
}

type Words = Record<FaultName, FaultWords>

/** The texts, where there is none for a name that is in no catalogue. */
const ofFaultsOnly = <T extends Words>(texts: T & Record<Exclude<keyof T, FaultName>, never>): Words => texts

/** Plain text, without values to put in. */
const words: Record<Locale, Words> = {
  th: ofFaultsOnly(messages.th.faults.faults),
  en: ofFaultsOnly(messages.en.faults.faults),
}

export const wordsOf = (locale: Locale, fault: FaultName): FaultWords => words[locale][fault]

/** The title of a failure that the trace holds; one that an older catalogue had is called by its name. */
export const titleOf = (locale: Locale, fault: string): string =>
  isFaultName(fault) ? wordsOf(locale, fault).title : fault
