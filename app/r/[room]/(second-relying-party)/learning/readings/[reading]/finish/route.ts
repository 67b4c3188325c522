import { finishReading } from '@/lib/learning/finish-reading'
import { findReading } from '@/lib/learning/readings'
import { learningPath, noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** บันทึกว่าอ่านจบแล้ว. Signed out since, the shelf says so. */
export async function POST(
  request: Request,
  { params }: { params: Promise<{ room: string; reading: string }> },
) {
  const { room: roomId, reading: id } = await params
  const room = await findRoom(roomId)
  if (!room) return seeOther(noRoomPath)
  if (!(await readForm(request))) return refused()
  const reading = findReading(id)
  const isKept = reading !== null && (await finishReading(room, reading))
  return seeOther(learningPath(room.id, isKept ? `/readings/${reading.id}#finish` : ''))
}
