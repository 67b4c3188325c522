/** A card in words, for the dialog of the practice bar. */
import { describeCard } from '@/lib/practice/describe-card'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale } from '@/lib/web/reader'
import { findCard } from '../find-card'

export async function GET(_request: Request, { params }: { params: Promise<{ room: string; key: string }> }) {
  const { room: roomId, key } = await params
  const room = await findRoom(roomId)
  const person = room && (await findCard(room, key)).person
  if (!person) return new Response(null, { status: 404 })
  return Response.json(describeCard(person, readerLocale(room)))
}
