import { findPersonByCitizenId } from '@/lib/connect/people/find-person'
import { refusalOf } from '@/lib/connect/people/refusal-of'
import { isUsableEmail } from '@/lib/identity'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { isWithoutClick } from './begin-interaction'
import { type Interaction, updateInteraction } from './store'

/** Whether this interaction goes through without a click: the room or the client says so, and the client hinted at somebody. */
export const isApprovedAtOnce = ({ room, clientId, citizenId, decision }: Interaction): boolean =>
  isWithoutClick(room, clientId) && citizenId !== null && decision === null

/**
 * Proves, without a code, whom the client hinted at (`login_hint`), in a room that says so. Null for whoever could not
 * sign in by hand: then the hint is forgotten, and the steps begin as usual.
 */
export async function proveHinted(today: RoomOfToday, interaction: Interaction): Promise<Interaction | null> {
  const { room, realNow } = today
  const { citizenId } = interaction
  if (!isApprovedAtOnce(interaction) || citizenId === null) return null
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
