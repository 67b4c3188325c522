/** What is seen of a failure of the protocol: a sentence for each ending that it promises (promises.ts). */
import { messages } from '@/lib/i18n/messages'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { ProtocolFault } from './catalogue'
import {
  type Condition,
  conditions,
  protocolPromises,
  type Seer,
  type SignInEnding,
  type SignInPromise,
  seers,
} from './promises'

export interface SeenLine {
  /** At whom, and on what condition if on one. */
  where: string
  text: string
}

interface Case {
  who: Seer[]
  when: Condition | null
  ending: SignInEnding
}

/** A line for all who end alike: first what depends on something, then what does not. */
export function seenOf(locale: Locale, fault: ProtocolFault): SeenLine[] {
  const t = translator(locale, 'faults')
  const names: Record<Seer, string> = {
    mooc: messages[locale].mooc.site.name,
    learning: messages[locale].learning.site.name,
    strict: t('page.seen.who.strict'),
    lenient: t('page.seen.who.lenient'),
  }
  return casesOf(fault).map(({ who, when, ending }) => {
    const all = who.map(seer => names[seer]).join(' · ')
    return {
      where: when ? `${all} (${t(`page.seen.when.${when}`)})` : all,
      text: t(`page.seen.endings.${ending}`),
    }
  })
}

/** Whether an ending depends on what a client remembers. */
export const dependsOnMemory = (fault: ProtocolFault): boolean =>
  casesOf(fault).some(({ when }) => when === 'remembered')

function casesOf(fault: ProtocolFault): Case[] {
  const cases: Case[] = []
  for (const condition of [...conditions, null])
    for (const seer of seers)
      for (const { when, ending } of endingsOf(protocolPromises[fault][seer])) {
        if (when !== condition) continue
        const same = cases.find(one => one.when === when && one.ending === ending)
        if (same) same.who.push(seer)
        else cases.push({ who: [seer], when, ending })
      }
  return cases
}

/** The endings of a promise, each with its condition. */
function endingsOf(promise: SignInPromise): Omit<Case, 'who'>[] {
  if (typeof promise === 'string') return [{ when: null, ending: promise }]
  const endings: { [C in Condition]?: SignInEnding } = promise
  return conditions.flatMap(when => {
    const ending = endings[when]
    return ending ? [{ when, ending }] : []
  })
}
