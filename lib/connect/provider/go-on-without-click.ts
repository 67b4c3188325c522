import type Provider from 'oidc-provider'
import { beginInteraction, type NewInteraction } from '@/lib/connect/interaction/begin-interaction'
import type { Room } from '@/lib/rooms/room'
import { type AskedOfProvider, askProvider, type Given } from './ask-provider'

/**
 * What signs in whom an interaction names, and says where the provider goes on (null when the interaction is gone); null
 * for whoever cannot be signed in without a click.
 */
export type ApproveAtOnce = (
  room: Room,
  begun: NewInteraction,
) => Promise<(() => Promise<string | null>) | null>

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
 * in so: they go on at the menu, which begins here.
 */
export async function goOnWithoutClick(
  provider: Provider,
  room: Room,
  { asked, given }: Exchanged,
  { approve, origin }: { approve: ApproveAtOnce; origin: URL },
): Promise<(() => Promise<Exchanged | null>) | null> {
  const { begun } = given
  if (!begun) return null
  // Whoever asks for the head alone wants to know what there is, and nothing done.
  const decide = asked.method === 'GET' ? await approve(room, begun) : null
  if (!decide) {
    await beginInteraction(begun)
    return null
  }
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
