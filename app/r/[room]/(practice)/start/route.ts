/** Starts a journey: the fitting person's turn, in the mode that was chosen, then the site where it begins. */
import { learningPath, moocPath, roomPath, seisPath } from '@/lib/paths'
import { askAnewAtMooc, leaveMooc } from '@/lib/practice/leave-mooc'
import { leaveSeis } from '@/lib/practice/leave-seis'
import { playAs } from '@/lib/practice/play-as'
import { shownPerson } from '@/lib/practice/shown-person'
import { beginPart } from '@/lib/progress/begin-part'
import { isMode } from '@/lib/progress/progress'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

/** `parts`: those of the manual that begin anew. */
const beginnings = {
  mooc: { person: 'ready', path: moocPath, parts: [1] },
  seis: { person: 'no-email', path: seisPath, parts: [2] },
  // As in life: the sign-in fails first, and the failure shows the way to the second part.
  'mooc-first': { person: 'no-email', path: moocPath, parts: [2, 1] },
  // The next day, in the same role.
  'mooc-again': { person: null, path: moocPath, parts: [] },
  // The person with whom every step works: so it comes to the check that stops it.
  'what-if': { person: shownPerson, path: (roomId: string) => moocPath(roomId, '/login'), parts: [] },
  // The same from the first step on, played on a big screen.
  shown: { person: shownPerson, path: moocPath, parts: [] },
  // Whoever's turn it is goes on: the point is that nothing has to be proven twice.
  learning: { person: null, path: learningPath, parts: [] },
} as const

const isBeginning = (at: string | undefined): at is keyof typeof beginnings =>
  at !== undefined && Object.hasOwn(beginnings, at)

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    if (!isBeginning(form.at)) return seeOther(roomPath(room.id))
    const beginning = beginnings[form.at]
    if (beginning.person) await playAs(room.id, beginning.person)
    const mode = isMode(form.mode) ? form.mode : 'guided'
    for (const part of beginning.parts) await beginPart(room, part, mode)
    const answer = seeOther(beginning.path(room.id))
    if (form.at === 'what-if' || form.at === 'shown')
      for (const cookie of askAnewAtMooc(room.id)) answer.headers.append('set-cookie', cookie)
    else if (beginning.path === moocPath) answer.headers.append('set-cookie', leaveMooc(room.id))
    if (beginning.path === seisPath) answer.headers.append('set-cookie', await leaveSeis(room.id))
    return answer
  })
