import { cleanText } from '@/lib/identity/free-text'
import { takeShare } from '@/lib/limits/take-share'
import { findRoomByToken } from '@/lib/rooms/find-room'
import { rates } from '@/lib/rooms/limits'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import type { Snapshot } from './snapshot'
import { takeSnapshot } from './take-snapshot'

export type TakenByToken =
  | { ok: true; snapshot: Snapshot }
  | { ok: false; slip: 'no-token' | 'wrong-token' | 'too-many-tokens' }

/**
 * A room's snapshot for whoever has its token: secrets of clients are in it, which the room's address alone does not give.
 * A guess counts, as at the control API; `address` is the network's.
 */
export async function takeSnapshotByToken(
  roomId: string,
  typed: string,
  address: string,
): Promise<TakenByToken> {
  // What a paste brings that nobody sees is not of the token.
  const token = cleanText(typed.slice(0, 1000))
  if (token === '') return { ok: false, slip: 'no-token' }
  const room = await findRoomByToken(roomId, token)
  if (room) return { ok: true, snapshot: await takeSnapshot(room) }
  logSecurityEvent('token-refused')
  const share = await takeShare([[rates.wrongTokensOfAddress, address]])
  return { ok: false, slip: share.ok ? 'wrong-token' : 'too-many-tokens' }
}
