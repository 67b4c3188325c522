import { redirect } from 'next/navigation'
import { noRoomPath, tracePath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { catchUp } from '@/lib/trace/catch-up'
import type { Flow } from '@/lib/trace/join-flows'
import { findFlow } from '@/lib/trace/list-flows'

/** The flow that an address names; an unknown one leads to the trace, an unknown room to where that is said. */
export async function flowOfPage(
  params: Promise<{ room: string; flow: string }>,
): Promise<{ room: Room; flow: Flow }> {
  const { room: roomId, flow: id } = await params
  const room = await findRoom(roomId)
  if (!room) redirect(noRoomPath)
  await catchUp()
  const flow = await findFlow(room.id, id)
  if (!flow) redirect(tracePath(room.id))
  return { room, flow }
}
