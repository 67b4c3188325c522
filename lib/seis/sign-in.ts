import type { CitizenId } from '@/lib/identity'
import type { OtpOutcome } from '@/lib/otp/rules'
import { verifyCode } from '@/lib/otp/verify-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import { isRefused, passwordAddressOf } from './record'
import { passwordSubject } from './request-password'
import { readRecord, readVisit, updateVisit } from './store'
import type { Visit } from './visit'

/**
 * เข้าสู่ระบบ (manual part 2, step 4). `code` is six Arabic digits. Ok for exactly one of any number of
 * simultaneous submissions; the visit is signed in from then on.
 */
export async function signIn(
  room: Room,
  visit: Visit,
  citizenId: CitizenId,
  code: string,
  realNow = new Date(),
): Promise<OtpOutcome> {
  const record = await readRecord(room.id, citizenId)
  const to = record && !isRefused(record) ? passwordAddressOf(record) : null
  if (!to) return { ok: false, slip: 'no-code' }
  const outcome = await verifyCode(room, 'seis', passwordSubject(visit, citizenId, to), code, realNow)
  if (!outcome.ok) return outcome
  const same = visit.citizenId === citizenId
  const signedInAt = roomNow(room, realNow)
  await updateVisit(visit.id, { citizenId, signedInAt, ...(same ? {} : { proven: false, group: null }) })
  return outcome
}

/** Whether the visit is signed in by now: a second tap of เข้าสู่ระบบ then follows the first. */
export async function isSignedInAs(visit: Visit, citizenId: CitizenId): Promise<boolean> {
  const row = await readVisit(visit.roomId, visit.id)
  return row?.citizenId === citizenId && row.signedInAt !== null
}
