import type { Person } from '@/lib/people/columns'
import type { Room } from '@/lib/rooms/room'
import { idTokenClaims } from '@/lib/sites/claims.mjs'
import { Problem } from './problem'

const detail =
  'needs the room’s own scope, under which claims of your own are told: PATCH the room with ownScope first'

/** Claims that no client could ever hear of are a tester's slip, told before they are kept. */
export function refuseUntoldClaims(room: Room, { claims = {} }: Pick<Person, 'claims'>): void {
  if (Object.keys(claims).length > 0) demandOwnScope(room, 'claims')
}

/** The same of what an ID token is to tell. */
export function refuseUntoldTokenClaims(
  room: Room,
  { id_token_claims = [] }: { id_token_claims?: string[] | undefined },
): void {
  const everywhere: readonly string[] = idTokenClaims
  if (id_token_claims.some(name => !everywhere.includes(name))) demandOwnScope(room, 'id_token_claims')
}

function demandOwnScope(room: Room, field: string): void {
  if (room.ownScope === null) throw new Problem('invalid-body', undefined, [{ field, detail }])
}
