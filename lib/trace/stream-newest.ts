/** Says to a page that hops have come, as server-sent events (HTML §9.2): only the id of the newest, for the page asks for the rest itself. */
import { heldLimits } from '@/lib/rooms/limits'
import { takePlace } from '@/lib/waits/hold'
import { followHops } from './follow-hops'

/** Null where too many follow already: the page then asks from time to time, as it does where streams are blocked. */
export function streamNewest(roomId: string, after: string, signal: AbortSignal): Response | null {
  const leave = takePlace('streams', roomId, heldLimits.streams)
  if (!leave) return null
  const events = followHops(roomId, after, { signal, write: ({ id }) => `data: ${id}\n\n`, leave })
  return new Response(events, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  })
}
