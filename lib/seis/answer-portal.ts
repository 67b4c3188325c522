import { seisPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import type { Room } from '@/lib/rooms/room'
import { withHopContext } from '@/lib/trace/hop-context'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readCookie } from '@/lib/web/read-cookie'
import { findPerson, isSignedIn, type SignedInVisit } from './find-session'
import { firstPageForm } from './first-page-form'
import type { SeisRecord } from './record'
import { recordPortalStep, visitKeys } from './record-portal-step'
import { findVisit, newVisitSecret, type Visit, visitCookie } from './visit'

export type RoomParams = Promise<{ room: string }>

export interface PortalStep {
  room: Room
  visit: Visit | null
  /** What the browser carries, whether there is a visit to it or not. */
  secret: string | undefined
  /** The secret of a visit that begins with this form. */
  newSecret: string
  form: Record<string, string>
  /** Address of a page of the portal. */
  page: (rest?: string) => string
}

/** What every posted step at the portal shares: it is our own form, the room is there, and whose visit it is. */
export const answerPortal = (
  request: Request,
  params: RoomParams,
  step: (context: PortalStep) => Promise<Response>,
): Promise<Response> =>
  answerForm(request, params, async ({ room, form }) => {
    const secret = readCookie(visitCookie(room.id))
    const visit = await findVisit(room.id, secret)
    const newSecret = newVisitSecret()
    const keys = visitKeys(visit ? secret : newSecret)
    return withHopContext({ ...room, keys }, async () => {
      const page = (rest = '') => seisPath(room.id, rest)
      const answer = await step({ room, visit, secret, newSecret, form, page })
      recordPortalStep(room, request, form, answer)
      return answer
    })
  })

/** The same for a step behind the sign-in; a visit that is not signed in is sent to the first page, with a sentence. */
export const answerSignedIn = (
  request: Request,
  params: RoomParams,
  step: (context: PortalStep & { visit: SignedInVisit; record: SeisRecord }) => Promise<Response>,
): Promise<Response> =>
  answerPortal(request, params, async context => {
    const { visit, page } = context
    const record = await findPerson(visit)
    if (!record || !isSignedIn(visit, record))
      return seeOtherWithFlash(firstPageForm, page(), { notice: 'sign-in-first' })
    return step({ ...context, visit, record })
  })
