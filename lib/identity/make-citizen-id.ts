/** Makes practice ids, for people that a tester adds to a room, and tells whether an id fits its owner. */
import { type CitizenId, checkDigit } from './citizen-id'

/** From this day on (1 January 2527 B.E.) a birth is registered under a first digit of 1 or 2; before it under 3 or 4. */
const registeredAtBirthFrom = '1984-01-01'

/**
 * The practice id number `serial` for somebody born on the ISO date `bornOn`. The cast of the rooms uses
 * serials from 990000000 on; stay below. Throws when `serial` is not an integer of at most nine digits.
 */
export function makeCitizenId({ bornOn, serial }: { bornOn: string; serial: number }): CitizenId {
  if (!Number.isInteger(serial) || serial < 0 || serial > 999_999_999) {
    throw new Error(`A serial has one to nine digits: ${serial}`)
  }
  const firstTwelve = `${bornOn < registeredAtBirthFrom ? 3 : 1}99${String(serial).padStart(9, '0')}`
  return `${firstTwelve}${checkDigit(firstTwelve)}` as CitizenId
}

/** True unless the first digit and the birth date contradict each other. Digits 5–8 say nothing about a birth year. */
export function fitsBirthDate(id: CitizenId, bornOn: string): boolean {
  if (/^[12]/.test(id)) return bornOn >= registeredAtBirthFrom
  if (/^[34]/.test(id)) return bornOn < registeredAtBirthFrom
  return true
}
