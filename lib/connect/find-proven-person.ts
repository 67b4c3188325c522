import type { Room } from '@/lib/rooms/room'
import { type ConnectPerson, readPerson, type SignIn } from './store'

/** Whom the interaction has proven, or null while nobody is. */
export const findProvenPerson = async (room: Room, signIn: SignIn): Promise<ConnectPerson | null> =>
  signIn.provenAt && signIn.personId ? readPerson(room.id, signIn.personId) : null
