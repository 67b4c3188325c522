import { strike } from '@/lib/faults/strike'
import type { Email, Phone } from '@/lib/identity'
import { roomNow } from '@/lib/rooms/room'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { updateRecord } from './store'

export interface Contact {
  email: Email
  phone: Phone
  fax: Phone | null
}

export type SavedContact = { ok: true } | { ok: false; slip: 'not-saved' }

/**
 * The second แก้ไข (manual part 2, step 7): the one thing that writes the ก.พ.๗ record. Passwords go to the
 * saved address from then on. Of today: what midnight left is handed over already, or an e-mail saved after midnight
 * would reach ETDA Connect a day early. What could not be saved changed nothing.
 */
export async function saveContact(
  { room, realNow }: RoomOfToday,
  citizenId: string,
  contact: Contact,
): Promise<SavedContact> {
  const { bend } = await strike(room, 'save', { citizenId }, realNow)
  if ((await bend('answers')) === 'silent') return { ok: false, slip: 'not-saved' }
  const isSaved = await updateRecord(room.id, citizenId, {
    ...contact,
    passwordEmail: null,
    savedAt: roomNow(room, realNow),
  })
  return isSaved ? { ok: true } : { ok: false, slip: 'not-saved' }
}
