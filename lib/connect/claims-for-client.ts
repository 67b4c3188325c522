import { claimsOf } from './claims'
import { readPersonByCitizenId } from './store'
import { subjectFor } from './subject'

/** What a client would hear of a person at userinfo with the scopes of the MOOC; null when connect does not know them. */
export async function claimsForClient(roomId: string, clientId: string, citizenId: string) {
  const person = await readPersonByCitizenId(roomId, citizenId)
  if (!person) return null
  const { name, given_name, email } = claimsOf(person)
  return { sub: await subjectFor(roomId, clientId, person.id), name, given_name, email }
}
