import type { ClientWish } from '@/lib/connect/clients/client-metadata'
import { type RegisterClientOutcome, registerClient } from '@/lib/connect/provider/register-client'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { type OpenedRoom, openRoom, type RoomWish } from '@/lib/lifecycle/open-room'
import { personOf } from '@/lib/people/person-of'
import { keptPersonRow, rowsOf } from './rows-of'
import type { Snapshot } from './snapshot'
import { writeEverything } from './store'

export type RefusedClient = Extract<RegisterClientOutcome, { ok: false }>

export type OpenRoomWithOutcome =
  | { ok: true; room: OpenedRoom }
  /** The client at that place of the list was refused, and no room was opened. */
  | { ok: false; slip: 'client'; at: number; refused: RefusedClient }

export interface Contents {
  snapshot?: Snapshot | undefined
  clients?: readonly ClientWish[] | undefined
}

/**
 * Opens a room with what a snapshot held, and with clients. What `wish` names stands above the snapshot's settings.
 * The room is there whole or not at all; ids of letters, failures and accounts are new, sessions begin anew.
 */
export async function openRoomWith(
  { people, ...wish }: RoomWish,
  { snapshot, clients = snapshot?.clients ?? [] }: Contents,
  realNow = new Date(),
): Promise<OpenRoomWithOutcome> {
  const settings = snapshot ? { ...snapshot.settings, label: snapshot.settings.label ?? undefined } : {}
  const room = await openRoom({ ...settings, ...wish, people: snapshot?.openedWith ?? people }, realNow)
  try {
    if (snapshot) {
      await writeEverything(room.id, await rowsOf(room.id, snapshot))
      room.people = snapshot.people.map(person => personOf(keptPersonRow(room.id, person)))
    }
    for (const [at, client] of clients.entries()) {
      const refused = await registerClient(room.id, client)
      if (refused.ok) continue
      await deleteRoom(room.id)
      return { ok: false, slip: 'client', at, refused }
    }
  } catch (error) {
    await deleteRoom(room.id)
    throw error
  }
  return { ok: true, room }
}
