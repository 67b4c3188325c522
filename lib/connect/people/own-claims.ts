import { ownClaimsOf } from '@/lib/people/own-claims'
import type { Room } from '@/lib/rooms/room'
import { ownClaimLimits } from '@/lib/sites/own-claims'
import { readClaims } from './store'

/** A room's own scope, and the names of the claims behind it: all that somebody there has. */
export interface OwnScope {
  scope: string
  claims: string[]
}

/** What a room tells beside the claims of every room; null where it has no scope for it, which costs it nothing. */
export async function findOwnScope({
  id,
  ownScope,
}: Pick<Room, 'id' | 'ownScope'>): Promise<OwnScope | null> {
  if (ownScope === null) return null
  const names = (await readClaims(id)).flatMap(kept => Object.keys(ownClaimsOf(kept)))
  return { scope: ownScope, claims: [...new Set(names)].sort().slice(0, ownClaimLimits.namesOfRoom) }
}
