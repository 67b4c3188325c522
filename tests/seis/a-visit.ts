/** Builders for the portal's tests: a visit of somebody of the cast, as far along as a test needs. */
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { type Claim, proveIdentity } from '@/lib/seis/prove-identity'
import type { SeisRecord } from '@/lib/seis/record'
import { requestPassword, takeVisit } from '@/lib/seis/request-password'
import { signIn } from '@/lib/seis/sign-in'
import { readRecord, readVisit } from '@/lib/seis/store'
import { beginVisit, type Visit } from '@/lib/seis/visit'
import { type CastKey, type CastMember, castOn } from '@/prisma/personas'

export function castMember(key: CastKey): CastMember {
  const found = castOn('2026-01-01').find(person => person.key === key)
  if (!found) throw new Error(`No ${key} in the cast`)
  return found
}

/** A visit that is about this person, who neither proved anything nor signed in. */
export async function aVisitBy(room: Room, key: CastKey): Promise<Visit & { citizenId: string }> {
  const { visit } = await beginVisit(room.id)
  const { citizenId } = castMember(key)
  await takeVisit(visit, citizenId)
  return { ...visit, citizenId }
}

/** What the person's practice card says, varied in what the test is about. */
export function aClaimBy(key: CastKey, varied: Partial<Record<keyof Claim, string>> = {}): Claim {
  const { firstName, lastName, birthDate, laserCode } = castMember(key)
  return { firstName, lastName, birthDate, laserCode, ...varied } as Claim
}

/** Asks for a password and reads it from the newest letter, as a person would. */
export async function aPasswordFor(room: Room, visit: Visit, key: CastKey): Promise<string> {
  const asked = await requestPassword(room, visit, castMember(key).citizenId)
  if (!asked.ok) throw new Error(`No password was sent: ${asked.slip}`)
  const code = extractCode((await listMessages(room.id))[0]?.text ?? '')
  if (!code) throw new Error('The letter holds no password')
  return code
}

export async function recordOf(room: Pick<Room, 'id'>, key: CastKey): Promise<SeisRecord> {
  const record = await readRecord(room.id, castMember(key).citizenId)
  if (!record) throw new Error(`${key} is not in the register`)
  return record
}

export async function visitAgain(visit: Visit): Promise<Visit> {
  const row = await readVisit(visit.roomId, visit.id)
  if (!row) throw new Error('The visit is over')
  return { ...row, secret: visit.secret } as Visit
}

export async function roomAgain({ id }: Pick<Room, 'id'>): Promise<Room> {
  const room = await findRoom(id)
  if (!room) throw new Error('The room is gone')
  return room
}

/** The visit as it goes on once its person has proven who they are. */
export async function provenBy(
  room: Room,
  visit: Visit & { citizenId: string },
  key: CastKey,
): Promise<Visit & { citizenId: string }> {
  const proof = await proveIdentity(room, visit, aClaimBy(key))
  if (!proof.ok || !proof.renewed) throw new Error(`${key} was not proven: ${JSON.stringify(proof)}`)
  return { ...proof.renewed.visit, citizenId: visit.citizenId }
}

/** The same once they are signed in. */
export async function signedInBy(room: Room, visit: Visit, key: CastKey, code: string): Promise<Visit> {
  const outcome = await signIn(room, visit, castMember(key).citizenId, code)
  if (!outcome.ok) throw new Error(`${key} was not signed in: ${outcome.slip}`)
  return outcome.visit
}
