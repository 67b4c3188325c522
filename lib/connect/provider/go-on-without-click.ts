import type Provider from 'oidc-provider'
import { isWithoutClick } from '@/lib/connect/interaction/begin-interaction'
import { interactionPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { type AskedOfProvider, askProvider, type Given } from './ask-provider'

/**
 * What signs in, in the interaction `uid`, whom the client hinted at, and says where the provider goes on (null when the
 * interaction is gone); null for whoever cannot be signed in without a click.
 */
export type ApproveAtOnce = (room: Room, uid: string) => Promise<(() => Promise<string | null>) | null>

/** A question to the provider and its answer. */
export interface Exchanged {
  asked: AskedOfProvider
  given: Given
}

const cookiesOf = ({ setCookies }: Given): string[] => setCookies.map(cookie => cookie.split(';')[0] ?? '')

/**
 * Where a room, or a scene, signs somebody in without a click, no page and no other request stands between the
 * authorization request and its answer: the provider, which has just begun an interaction, is asked to go on as the
 * browser would ask it, with the cookies that it gave. Null where somebody has to press, and for whoever cannot be signed
 * in so: they go on at the menu.
 */
export async function goOnWithoutClick(
  provider: Provider,
  room: Room,
  { asked, given }: Exchanged,
  { approve, origin }: { approve: ApproveAtOnce; origin: URL },
): Promise<(() => Promise<Exchanged | null>) | null> {
  const clientId = new URLSearchParams(asked.search).get('client_id')
  if (asked.path !== '/auth' || asked.method !== 'GET' || !isWithoutClick(room, clientId)) return null
  const uid = given.location?.split('/').at(-1) ?? ''
  const isBegun = given.location === interactionPath(room.id, uid)
  const decide = isBegun ? await approve(room, uid) : null
  if (!decide) return null
  return async () => {
    const next = await decide()
    if (!next) return null
    const headers = new Headers(asked.headers)
    headers.set('cookie', [...cookiesOf(given), asked.headers.get('cookie') ?? []].flat().join('; '))
    const path = new URL(next, origin).pathname.slice(asked.mount.length)
    const onward = { ...asked, headers, path, search: '' }
    return { asked: onward, given: await askProvider(provider, room, onward, origin) }
  }
}
