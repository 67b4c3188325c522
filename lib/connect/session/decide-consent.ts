import type { Interaction } from '@/lib/connect/interaction/find-interaction'
import { forgetWhoItIs } from '@/lib/connect/interaction/forget-who-it-is'
import { keepDecision } from '@/lib/connect/interaction/keep-decision'
import { providerOf } from '@/lib/connect/provider/provider'
import { strike } from '@/lib/faults/strike'
import { interactionPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { waitFor } from '@/lib/wait-for'
import { concludeInteraction } from './conclude-interaction'
import { findSession } from './find-session'

const doubleTapSeconds = 3

/**
 * Manual part 1, step 6: อนุญาต/Allow or ไม่อนุญาต/Deny. Answers the provider's interaction with login and
 * consent at once, and returns where the browser goes on (the provider's own address), or null when the
 * interaction is gone. Of simultaneous decisions the first counts and the others follow it. Whoever is known only by
 * a session that has ended since, in another tab, has to prove who they are.
 */
export async function decideConsent(
  room: Room,
  interaction: Interaction,
  pressed: 'allow' | 'deny',
  realNow = new Date(),
): Promise<string | null> {
  const roomId = room.id
  const provider = await providerOf(roomId)
  const found = await provider.Interaction.find(interaction.uid)
  const live = await findSession(roomId)
  const isKnownBySession = interaction.citizenId === null
  if (pressed === 'allow' && isKnownBySession && found?.session && found.session.uid !== live?.uid) {
    await forgetWhoItIs(roomId, interaction.uid)
    return interactionPath(roomId, interaction.uid)
  }
  const facts = { citizenId: interaction.person?.citizenId, client_id: interaction.clientId }
  // Whoever refuses has nothing that could be refused: no failure is spent on it.
  const decision =
    pressed === 'deny' ? pressed : await (await strike(room, 'consent', facts, realNow)).bend(pressed)
  if (!(await keepDecision(interaction, decision))) {
    const answered = async () => {
      const found = await provider.Interaction.find(interaction.uid)
      return found?.result ? found.returnTo : null
    }
    return waitFor(answered, doubleTapSeconds)
  }
  if (!found || !interaction.personId) return null
  return concludeInteraction(provider, found, { decision, live, accountId: interaction.personId, realNow })
}
