import { claimsByScope, claimsOf, type Scope } from './claims'
import { readPersonByCitizenId } from './store'
import { subjectFor } from './subject'

/** What a client would hear of a person at userinfo with those scopes; null when connect does not know them. */
export async function claimsForClient(
  roomId: string,
  clientId: string,
  citizenId: string,
  scopes: readonly Scope[],
): Promise<Record<string, unknown> | null> {
  const person = await readPersonByCitizenId(roomId, citizenId)
  if (!person) return null
  const names: string[] = scopes.flatMap(scope => claimsByScope[scope])
  const claims = Object.entries(claimsOf(person)).filter(([name]) => names.includes(name))
  return { ...Object.fromEntries(claims), sub: await subjectFor(roomId, clientId, person.id) }
}
