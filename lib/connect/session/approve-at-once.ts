import type { NewInteraction } from '@/lib/connect/interaction/begin-interaction'
import { findHinted } from '@/lib/connect/interaction/find-hinted'
import { providerOf } from '@/lib/connect/provider/provider'
import { strike } from '@/lib/faults/strike'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { recordHop } from '@/lib/trace/record-hop'
import { concludeInteraction } from './conclude-interaction'
import { findSession } from './find-session'

/**
 * Signs in whom the client hinted at (`login_hint`), without a step in between: for tests that are not about signing in.
 * What comes back allows what the client asks, and says where the provider goes on. Who could not sign in by hand cannot
 * here: then null, and the steps begin as usual. Nobody else knows of the interaction yet, so it is decided once.
 */
export async function approveAtOnce(
  today: RoomOfToday,
  begun: NewInteraction,
): Promise<(() => Promise<string | null>) | null> {
  const { room, realNow } = today
  const person = await findHinted(today, begun)
  if (!person) return null
  return async () => {
    const provider = await providerOf(room.id)
    const found = await provider.Interaction.find(begun.uid)
    if (!found) return null
    const facts = { citizenId: person.citizenId, client_id: begun.clientId }
    const decision = await (await strike(room, 'consent', facts, realNow)).bend('allow')
    const live = await findSession(room.id)
    const next = await concludeInteraction(provider, found, { decision, live, accountId: person.id, realNow })
    const keys = [`uid:${begun.uid}`]
    recordHop(room.id, { kind: 'approved-at-once', channel: 'inside', from: 'connect', to: 'connect', keys })
    return next
  }
}
