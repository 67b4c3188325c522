import { strike } from '@/lib/faults/strike'
import { type CitizenId, maskEmail, nameIn } from '@/lib/identity'
import { type ChallengeView, findChallenge } from '@/lib/otp/find-challenge'
import { sendCode } from '@/lib/otp/send-code'
import { type Room, roomNow } from '@/lib/rooms/room'
import { digest } from '@/lib/secrets/secrets'
import { passwordAddressOf, refusalOf, type SeisRecord, type StatusRefusal } from './record'
import { readRecord, updateVisit } from './store'
import type { Visit } from './visit'

export type RequestedPassword =
  | { ok: true; reference: string }
  | {
      ok: false
      slip: 'not-in-register' | StatusRefusal | 'register-down' | 'no-sends-left' | 'too-many-letters'
    }
  | { ok: false; slip: 'wait'; seconds: number }
  /** Too many passwords, or wrong ones, over several visits; `until` is of the room's clock. */
  | { ok: false; slip: 'letter-limit' | 'guess-limit'; until: Date }
  /** ค้นหาอีเมลไม่พบ: on to the proof of identity. */
  | { ok: false; slip: 'email-not-found' }

/**
 * What a password opens: this visit, for this person, at this address. A new address is a new purpose, so a
 * password sent to the old one is worth nothing and nobody waits for having corrected their address.
 */
export const passwordPurpose = (visit: Visit, citizenId: string, to: string): string =>
  `${visit.id}/${citizenId}/${digest(to).slice(0, 12)}`

/** กดเพื่อขอรหัสผ่าน (manual part 2, steps 1 and 4): the code goes by mail, never to the page. */
export async function requestPassword(
  room: Room,
  visit: Visit,
  citizenId: CitizenId,
  realNow = new Date(),
): Promise<RequestedPassword> {
  const { bend } = await strike(
    room,
    'citizen-id',
    { citizenId, site: 'seis', client_id: undefined },
    realNow,
  )
  const record = await bend(await readRecord(room.id, citizenId))
  if (record === 'silent') return { ok: false, slip: 'register-down' }
  if (!record) return { ok: false, slip: 'not-in-register' }
  const refusal = refusalOf(record)
  if (refusal) return { ok: false, slip: refusal }
  await takeVisit(visit, citizenId)
  const to = passwordAddressOf(record)
  if (!to) return { ok: false, slip: 'email-not-found' }
  const purpose = passwordPurpose(visit, citizenId, to)
  const sent = await sendCode(
    room,
    { site: 'seis', purpose, citizenId, to, name: nameIn(room.locale, record) },
    realNow,
  )
  if (sent.ok) return { ok: true, reference: sent.reference }
  return 'until' in sent ? { ...sent, until: roomNow(room, sent.until) } : sent
}

/** The visit becomes this person's. Whoever was signed in or proven in it before, and is another, no longer is. */
export async function takeVisit(visit: Visit, citizenId: string): Promise<void> {
  if (visit.citizenId === citizenId) return
  await updateVisit(visit.id, { citizenId, proven: false, signedInAt: null, group: null })
}

export interface SentPassword {
  maskedEmail: string
  challenge: ChallengeView
}

/** The password that this visit waits for, if one was sent to where passwords go now and is not used. */
export async function findSentPassword(
  room: Room,
  visit: Visit,
  record: SeisRecord,
  realNow = new Date(),
): Promise<SentPassword | null> {
  const to = passwordAddressOf(record)
  if (!to) return null
  const purpose = passwordPurpose(visit, record.citizenId, to)
  const challenge = await findChallenge(room, 'seis', purpose, realNow)
  return challenge && !challenge.used ? { maskedEmail: maskEmail(to), challenge } : null
}
