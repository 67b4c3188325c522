import type { Interaction } from '@/lib/connect/interaction/find-interaction'
import { proveHinted } from '@/lib/connect/interaction/prove-hinted'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { decideConsent } from './decide-consent'

/**
 * Signs in whom the client hinted at (`login_hint`) and allows what it asks, without a step in between: for tests
 * that are not about signing in. Who could not sign in by hand cannot here: then null, and the steps begin as usual. Else where
 * the browser goes on.
 */
export async function approveAtOnce(today: RoomOfToday, interaction: Interaction): Promise<string | null> {
  const proven = await proveHinted(today, interaction)
  return proven && decideConsent(today.room, proven, 'allow', today.realNow)
}
