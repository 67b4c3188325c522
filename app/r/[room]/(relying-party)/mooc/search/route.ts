import { notFound } from 'next/navigation'
import { filterQuery, parseFilter } from '@/lib/mooc/search-courses'
import { forgetTerm, keepTerm, parseTerm } from '@/lib/mooc/search-term'
import { moocPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, refused, seeOther } from '@/lib/web/form'

/** Keeps what was typed in a cookie and shows the catalogue; an empty search clears everything. */
export async function POST(request: Request, { params }: { params: Promise<{ room: string }> }) {
  const roomId = (await params).room
  if (!(await findRoom(roomId))) notFound()
  const form = await readForm(request)
  if (!form) return refused()
  const term = parseTerm(form.q ?? '')
  if (!term.ok) return seeOtherWithFlash(moocPath(roomId), { errors: { q: term.slip } })
  const query = filterQuery(parseFilter(form))
  if (term.value) query.set('search', '1')
  const answer = seeOther(`${moocPath(roomId)}${query.size > 0 ? `?${query}#courses` : ''}`)
  answer.headers.append('set-cookie', term.value ? keepTerm(roomId, term.value) : forgetTerm(roomId))
  return answer
}
