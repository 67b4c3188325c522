import { refusalOf, type SeisRecord } from './record'
import { countSignedIn, readRecord } from './store'
import type { Visit } from './visit'

/** The record of the person a visit is about, signed in or not; null when there is none. */
export const findPerson = async (visit: Visit | null): Promise<SeisRecord | null> =>
  visit?.citizenId ? readRecord(visit.roomId, visit.citizenId) : null

export type SignedInVisit = Visit & { citizenId: string; signedInAt: Date }

/** Whether this visit may see the pages behind the sign-in, as `record`. */
export const isSignedIn = (visit: Visit | null, record: SeisRecord | null): visit is SignedInVisit =>
  Boolean(visit?.signedInAt && record && record.citizenId === visit.citizenId && !refusalOf(record))

/** How many are signed in to this room's portal now. */
export const countOnline = (roomId: string, realNow = new Date()): Promise<number> =>
  countSignedIn(roomId, realNow)
