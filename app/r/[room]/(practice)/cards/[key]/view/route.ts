/** A card as it is shown, for the dialog of the practice bar. */
import { cardMarkup } from '@/components/practice/card-markup'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale } from '@/lib/web/reader'
import { findCard } from '../find-card'

export async function GET(_request: Request, { params }: { params: Promise<{ room: string; key: string }> }) {
  const { room: roomId, key } = await params
  const room = await findRoom(roomId)
  const person = room && (await findCard(room, key)).person
  if (!person) return new Response(null, { status: 404 })
  return Response.json(cardMarkup(person, readerLocale(room)))
}
