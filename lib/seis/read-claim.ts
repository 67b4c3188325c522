import { type BuddhistDateSlip, parseBuddhistDate, parseLaserCode, parseName } from '@/lib/identity'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import type { Refused } from '@/lib/web/form-description'
import type { Claim } from './prove-identity'

/** With what the sentence names. */
type BirthDateRefusal = {
  slip: BuddhistDateSlip
  day: string
  month: string
  year: string
  suggestedYear: string
}
type NameRefusal = Refused<ReturnType<typeof parseName>>

/** The birth date's are under the fields to go to. */
export interface ClaimRefusals {
  firstName?: NameRefusal
  lastName?: NameRefusal
  birthDay?: BirthDateRefusal
  birthMonth?: BirthDateRefusal
  birthYear?: BirthDateRefusal
  laserCode?: Refused<ReturnType<typeof parseLaserCode>>
}

export type ReadClaim = { ok: true; claim: Claim } | { ok: false; refusals: ClaimRefusals }

const birthFields = { day: 'birthDay', month: 'birthMonth', year: 'birthYear' } as const

/** The form of manual part 2, step 2, as a claim. */
export function readClaim(
  form: { [Field in keyof ClaimRefusals]?: string },
  room: Room,
  realNow = new Date(),
): ReadClaim {
  const firstName = parseName(form.firstName ?? '')
  const lastName = parseName(form.lastName ?? '')
  const typedDate = { day: form.birthDay ?? '', month: form.birthMonth ?? '', year: form.birthYear ?? '' }
  const birthDate = parseBuddhistDate(typedDate, bangkokDay(roomNow(room, realNow)))
  const laserCode = parseLaserCode(form.laserCode ?? '')
  if (firstName.ok && lastName.ok && birthDate.ok && laserCode.ok) {
    const claim = {
      firstName: firstName.value,
      lastName: lastName.value,
      birthDate: birthDate.value,
      laserCode: laserCode.value,
    }
    return { ok: true, claim }
  }
  const refusals: ClaimRefusals = {}
  if (!firstName.ok) refusals.firstName = firstName
  if (!lastName.ok) refusals.lastName = lastName
  if (!birthDate.ok)
    for (const { slip, field } of birthDate.slips)
      refusals[birthFields[field]] = { slip, ...birthDate.values }
  if (!laserCode.ok) refusals.laserCode = laserCode
  return { ok: false, refusals }
}
