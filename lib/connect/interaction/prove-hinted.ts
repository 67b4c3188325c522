import { findPersonByCitizenId } from '@/lib/connect/people/find-person'
import { refusalOf } from '@/lib/connect/people/refusal-of'
import { isUsableEmail } from '@/lib/identity'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { isWithoutClick } from './begin-interaction'
import { type Interaction, readInteraction, updateInteraction } from './store'

/**
 * Proves, without a code, whom the client hinted at (`login_hint`), in a room that says so. Null for whoever could not
 * sign in by hand: then the hint is forgotten, and the steps begin as usual.
 */
export async function proveHinted(today: RoomOfToday, uid: string): Promise<Interaction | null> {
  const { room, realNow } = today
  const interaction = await readInteraction(room.id, uid)
  if (!interaction || interaction.decision || !isWithoutClick(room, interaction.clientId)) return null
  const { citizenId } = interaction
  if (citizenId === null) return null
  const person = await findPersonByCitizenId(today, citizenId)
  const maySignIn = person && !refusalOf(person) && person.status !== 'locked' && isUsableEmail(person.email)
  if (!maySignIn || isOther(interaction, person.id)) {
    await updateInteraction(room.id, interaction.uid, { citizenId: null })
    return null
  }
  const proven = { personId: person.id, provenAt: realNow }
  await updateInteraction(room.id, interaction.uid, proven)
  return { ...interaction, ...proven, person }
}

/** Somebody else's session is live on this browser. */
const isOther = ({ provenAt, personId }: Interaction, id: string): boolean =>
  provenAt !== null && personId !== id
