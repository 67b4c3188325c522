import { redirect } from 'next/navigation'
import { tracePath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { catchUp } from './catch-up'
import type { Flow } from './join-flows'
import { findFlow } from './list-flows'

/** The flow that an address names; an unknown one leads to the trace, an unknown room to where that is said. */
export async function flowOfPage(
  params: Promise<{ room: string; flow: string }>,
): Promise<{ room: Room; flow: Flow }> {
  const room = await roomOfPage(params)
  const { flow: id } = await params
  await catchUp()
  const flow = await findFlow(room.id, id)
  if (!flow) redirect(tracePath(room.id))
  return { room, flow }
}
