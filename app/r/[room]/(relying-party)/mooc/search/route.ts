import { filterQuery, parseFilter } from '@/lib/mooc/search-courses'
import { searchForm } from '@/lib/mooc/search-form'
import { forgetTerm, keepTerm, parseTerm } from '@/lib/mooc/search-term'
import { moocPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

/** Keeps what was typed in a cookie and shows the catalogue; an empty search clears everything. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, ({ room, form }) => {
    const term = parseTerm(form.q ?? '')
    if (!term.ok) return seeOtherWithFlash(searchForm, moocPath(room.id), { refusals: { q: term } })
    const query = filterQuery(parseFilter(form))
    if (term.value) query.set('search', '1')
    const answer = seeOther(`${moocPath(room.id)}${query.size > 0 ? `?${query}#courses` : ''}`)
    answer.headers.append('set-cookie', term.value ? keepTerm(room.id, term.value) : forgetTerm(room.id))
    return answer
  })
