import { isUsableEmail } from '@/lib/identity'
import { bangkokDay, nextBangkokMidnight } from '@/lib/rooms/bangkok-day'
import { findRoom } from '@/lib/rooms/find-room'
import { roomNow } from '@/lib/rooms/room'
import type { SeisRecord } from './record'
import { readRecord } from './store'

export type EmailState =
  | { state: 'usable' }
  /** Nothing on record, or an address that no letter reaches. */
  | { state: 'no-email' }
  /** Step 3 is done, the second แก้ไข is not. */
  | { state: 'password-address-only' }
  /** Saved, and connect hears of it at midnight: usable from the ISO day `usableFrom` of the room clock. */
  | { state: 'saved-waiting'; savedAt: Date; usableFrom: string }

/** How far a person has come with their e-mail at the room's instant `now`. Pure. */
export function emailStateOf(
  record: Pick<SeisRecord, 'email' | 'passwordEmail' | 'savedAt'>,
  now: Date,
): EmailState {
  const { email, passwordEmail, savedAt } = record
  if (!isUsableEmail(email))
    return { state: isUsableEmail(passwordEmail) ? 'password-address-only' : 'no-email' }
  if (!savedAt || bangkokDay(savedAt) < bangkokDay(now)) return { state: 'usable' }
  // The next midnight, not the one after the save: the room clock may have been moved back.
  return { state: 'saved-waiting', savedAt, usableFrom: bangkokDay(nextBangkokMidnight(now)) }
}

/** The same of a person of a room, known or not. For the practice layer, which tells what was missed. */
export async function describeEmailState(
  roomId: string,
  citizenId: string,
  realNow = new Date(),
): Promise<EmailState> {
  const [room, record] = await Promise.all([findRoom(roomId), readRecord(roomId, citizenId)])
  return room && record ? emailStateOf(record, roomNow(room, realNow)) : { state: 'no-email' }
}
