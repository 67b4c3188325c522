import type { AskHabit } from '@/lib/rooms/room'

/**
 * The `prompt` of an authorization request (OpenID Connect Core §3.1.2.1), or none. Where a site asks only when
 * needed, a sign-out from that site alone must still mean something: the next person on the same phone would
 * otherwise be signed in as the last one, and nothing would be asked. So the request after it asks for the person anew. Pure.
 */
export function promptFor(asks: AskHabit, hasSignedOutHere: boolean): 'login consent' | 'login' | undefined {
  if (asks === 'every-time') return 'login consent'
  return hasSignedOutHere ? 'login' : undefined
}
