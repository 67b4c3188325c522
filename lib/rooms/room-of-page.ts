import { redirect } from 'next/navigation'
import { noRoomPath } from '@/lib/paths'
import { findRoom } from './find-room'
import type { Room } from './room'

/** The room that a page is in. One that is not there leads to where that is said (docs/decisions/0011). */
export async function roomOfPage(params: Promise<{ room: string }>): Promise<Room> {
  return (await findRoom((await params).room)) ?? redirect(noRoomPath)
}
