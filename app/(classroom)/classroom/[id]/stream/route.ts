/**
 * Tells the trainer's pages that something of the class has changed, as server-sent events (HTML Living Standard §9.2);
 * the page then asks for itself anew (live-class.browser.ts). Each has a place among the streams that are held.
 */
import { findOwnClass } from '@/lib/classroom/find-class'
import { followBoard } from '@/lib/classroom/follow-board'
import { heldLimits } from '@/lib/rooms/limits'
import { takePlace } from '@/lib/waits/hold'

type Context = { params: Promise<{ id: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const classroom = await findOwnClass((await params).id)
  if (!classroom) return new Response(null, { status: 404 })
  const leave = takePlace('streams', classroom.id, heldLimits.streams)
  // The page asks every few seconds instead.
  if (!leave) return new Response(null, { status: 429, headers: { 'retry-after': '5' } })
  const events = followBoard(classroom.id, {
    signal: request.signal,
    // Where it breaks, as in a restart, a browser comes again after a second and not after its own three.
    write: () => 'retry: 1000\ndata: changed\n\n',
    beat: () => 'data: beat\n\n',
    leave,
  })
  return new Response(events, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' },
  })
}
