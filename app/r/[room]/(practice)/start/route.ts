/** Starts a journey: the fitting person's turn, then the site where it begins. */
import { learningPath, moocPath, roomPath, seisPath } from '@/lib/paths'
import { askAnewAtMooc, leaveMooc } from '@/lib/practice/leave-mooc'
import { playAs } from '@/lib/practice/play-as'
import { shownPerson } from '@/lib/practice/shown-person'
import { answerForm } from '@/lib/rooms/answer-form'
import { seeOther } from '@/lib/web/form'

const beginnings = {
  mooc: { person: 'ready', path: moocPath },
  seis: { person: 'no-email', path: seisPath },
  // As in life: the sign-in fails first, and the failure shows the way to the second part.
  'mooc-first': { person: 'no-email', path: moocPath },
  // The next day, in the same role.
  'mooc-again': { person: null, path: moocPath },
  // The person with whom every step works: so it comes to the check that stops it.
  'what-if': { person: shownPerson, path: (roomId: string) => moocPath(roomId, '/login') },
  // The same from the first step on, played on a big screen.
  shown: { person: shownPerson, path: moocPath },
  // Whoever's turn it is goes on: the point is that nothing has to be proven twice.
  learning: { person: null, path: learningPath },
} as const

const isBeginning = (at: string | undefined): at is keyof typeof beginnings =>
  at !== undefined && Object.hasOwn(beginnings, at)

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    if (!isBeginning(form.at)) return seeOther(roomPath(room.id))
    const beginning = beginnings[form.at]
    if (beginning.person) await playAs(room.id, beginning.person)
    const answer = seeOther(beginning.path(room.id))
    if (form.at === 'what-if' || form.at === 'shown')
      for (const cookie of askAnewAtMooc(room.id)) answer.headers.append('set-cookie', cookie)
    else if (beginning.path === moocPath) answer.headers.append('set-cookie', leaveMooc(room.id))
    return answer
  })
