import type { Room } from '@/lib/rooms/room'
import { listFaults } from './list-faults'
import { type WhatIfName, whatIfOf } from './what-if'

/** The trace's tampering that is armed and has not happened yet. Costs a room without armed faults nothing. */
export async function listArmedWhatIfs(
  room: Pick<Room, 'id' | 'armedFaults'>,
): Promise<{ id: string; what: WhatIfName }[]> {
  if (room.armedFaults === 0) return []
  const armed = (await listFaults(room.id)).filter(({ timesLeft }) => timesLeft > 0)
  return armed.flatMap(({ id, fault }) => {
    const what = whatIfOf(fault)
    return what ? [{ id, what }] : []
  })
}
