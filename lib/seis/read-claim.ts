import { keepable, parseBuddhistDate, parseLaserCode, parseName } from '@/lib/identity'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import type { Claim } from './prove-identity'

export type ReadClaim =
  | { ok: true; claim: Claim; values: Record<string, string> }
  | {
      ok: false
      /** Slips by field; the birth date's is under the field to go to. */
      errors: Record<string, string>
      values: Record<string, string>
      details: Record<string, string>
    }

const birthFields = { day: 'birthDay', month: 'birthMonth', year: 'birthYear' } as const

/** The form of manual part 2, step 2, as a claim. `values` is what may be shown again: never the Laser Code. */
export function readClaim(form: Record<string, string>, room: Room, realNow = new Date()): ReadClaim {
  const firstName = parseName(form.firstName ?? '')
  const lastName = parseName(form.lastName ?? '')
  const typedDate = { day: form.birthDay ?? '', month: form.birthMonth ?? '', year: form.birthYear ?? '' }
  const birthDate = parseBuddhistDate(typedDate, bangkokDay(roomNow(room, realNow)))
  const laserCode = parseLaserCode(form.laserCode ?? '')
  const plainFields = ['firstName', 'lastName', 'birthDay', 'birthMonth', 'birthYear']
  const values = Object.assign({}, ...plainFields.map(field => keepable(field, form[field] ?? '')))
  if (firstName.ok && lastName.ok && birthDate.ok && laserCode.ok) {
    const claim = {
      firstName: firstName.value,
      lastName: lastName.value,
      birthDate: birthDate.value,
      laserCode: laserCode.value,
    }
    return { ok: true, claim, values }
  }
  const errors: Record<string, string> = {}
  if (!firstName.ok) errors.firstName = firstName.slip
  if (!lastName.ok) errors.lastName = lastName.slip
  if ('field' in birthDate) errors[birthFields[birthDate.field]] = birthDate.slip
  if (!laserCode.ok) errors.laserCode = laserCode.slip
  return { ok: false, errors, values, details: 'field' in birthDate ? { ...birthDate.values } : {} }
}
