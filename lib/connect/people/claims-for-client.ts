import type { RoomOfToday } from '@/lib/rooms/room-of-today'
import { claimsByScope, type Scope } from '@/lib/sites/claims.mjs'
import { claimsOf } from './claims'
import { findPersonByCitizenId } from './find-person'
import { subjectFor } from './subject'

/** What a client would hear of a person at userinfo with those scopes; null when connect does not know them. */
export async function claimsForClient(
  today: RoomOfToday,
  clientId: string,
  citizenId: string,
  scopes: readonly Scope[],
): Promise<Record<string, unknown> | null> {
  const person = await findPersonByCitizenId(today, citizenId)
  if (!person) return null
  const names: string[] = scopes.flatMap(scope => claimsByScope[scope])
  const claims = Object.entries(claimsOf(person)).filter(([name]) => names.includes(name))
  return { ...Object.fromEntries(claims), sub: await subjectFor(today.room.id, clientId, person.id) }
}
