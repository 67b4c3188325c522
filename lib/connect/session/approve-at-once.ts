import { proveHinted } from '@/lib/connect/interaction/prove-hinted'
import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { recordHop } from '@/lib/trace/record-hop'
import { decideConsent } from './decide-consent'

/**
 * Signs in whom the client hinted at (`login_hint`), without a step in between: for tests that are not about signing in.
 * What comes back allows what the client asks, and says where the provider goes on. Who could not sign in by hand cannot
 * here: then null, and the steps begin as usual.
 */
export async function approveAtOnce(
  today: RoomOfToday,
  uid: string,
): Promise<(() => Promise<string | null>) | null> {
  const { room, realNow } = today
  const proven = await proveHinted(today, uid)
  if (!proven) return null
  return async () => {
    const next = await decideConsent(room, proven, 'allow', realNow)
    const keys = [`uid:${uid}`]
    recordHop(room.id, { kind: 'approved-at-once', channel: 'inside', from: 'connect', to: 'connect', keys })
    return next
  }
}
