/** Lies about a letter, told when it has been written. Pure. */
import type { FaultName } from './catalogue'

/** How late a late letter is: a person has time to ask for another code, a test does not wait. */
const lateSeconds = (pace: string): number => (pace === 'fast' ? 3 : 90)

export interface Sending {
  code: string
  /** Real time at which it is in the inbox. */
  at: Date
}

/** Which letters arrive, and when, instead of the one that was written. The first is the one that was written. */
export function bendLetter(letter: Sending, faults: readonly FaultName[], pace: string): Sending[] {
  return faults.reduce<Sending[]>(
    (sendings, fault) => {
      switch (fault) {
        case 'mail-lost':
          return []
        case 'mail-late':
          return sendings.map(one => ({
            ...one,
            at: new Date(one.at.getTime() + lateSeconds(pace) * 1000),
          }))
        case 'mail-twice':
          return sendings.flatMap(one => [one, one])
        case 'mail-wrong-code':
          return sendings.map(one => ({ ...one, code: otherCode(one.code) }))
        default:
          return sendings
      }
    },
    [letter],
  )
}

/** Six digits, each another one. */
const otherCode = (code: string): string => code.replace(/\d/g, digit => String((Number(digit) + 1) % 10))
