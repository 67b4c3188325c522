import type { Connect, Mooc, Room } from '../kit/index'

/** Somebody whose e-mail is on record, at the page that waits for the code, with its letter in the inbox. */
export async function atTheCode({ room, mooc, connect }: { room: Room; mooc: Mooc; connect: Connect }) {
  await mooc.beginSignIn()
  await connect.askFor(room.person('ready').citizenId)
}
