/** A person's step at the portal in the trace: what was given, masked, whether it was taken, and where it led. */
import type { Room } from '@/lib/rooms/room'
import { tagOf } from '@/lib/trace/hide'
import type { HopKind } from '@/lib/trace/hop'
import { maskAddress, maskMembers } from '@/lib/trace/mask'
import { readWire } from '@/lib/trace/read-wire'
import { recordRequest } from '@/lib/trace/record-hop'
import { visitCookie } from './visit'

interface StepRow {
  /** Below /seis. */
  path: string
  kind: HopKind
  /** Where those are led whose input was taken. */
  onward: RegExp
  /** What the form gives in; all of it passes the masks. */
  fields: readonly string[]
}

/** The steps of the manual's part 2. Of the proof of identity only its outcome is worth anything to a reader. */
const steps: readonly StepRow[] = [
  { path: '/request-password', kind: 'password-asked', onward: /\/seis$/, fields: ['userCode'] },
  { path: '/verify-identity/check', kind: 'identity-proven', onward: /\/email$/, fields: [] },
  { path: '/email/save', kind: 'password-address', onward: /\/seis$/, fields: ['email'] },
  { path: '/sign-in', kind: 'portal-sign-in', onward: /\/group$/, fields: ['userCode', 'password'] },
  { path: '/group/choose', kind: 'group-chosen', onward: /\/home$/, fields: ['group'] },
  { path: '/profile/save', kind: 'record-saved', onward: /\/profile$/, fields: ['email'] },
  { path: '/sign-out', kind: 'portal-left', onward: /\/seis$/, fields: [] },
]

/** A visit's cookie joins its steps, as a session does on any site. */
export const visitKeys = (secret: string | undefined): string[] => (secret ? [`visit:${tagOf(secret)}`] : [])

const newSecretIn = (answer: Response, roomId: string): string | undefined =>
  answer.headers
    .getSetCookie()
    .map(line => line.split(`${visitCookie(roomId)}=`)[1]?.split(';')[0])
    .find(Boolean)

/** Records nothing of an address that is no step. */
export function recordPortalStep(
  room: Room,
  request: Request,
  form: Record<string, string>,
  answer: Response,
): void {
  const { pathname } = new URL(request.url)
  const row = steps.find(({ path }) => pathname.endsWith(`/seis${path}`))
  if (!row) return
  const location = answer.headers.get('location') ?? ''
  recordRequest(room.id, {
    kind: row.kind,
    channel: 'front',
    from: 'browser',
    to: 'register',
    // Of the secret that the visit goes on with, too: else its steps would fall into two stories.
    keys: visitKeys(newSecretIn(answer, room.id)),
    method: request.method,
    address: maskAddress(pathname),
    status: answer.status,
    accepted: answer.status < 400 && row.onward.test(location),
    request: maskMembers(Object.fromEntries(row.fields.map(name => [name, form[name] ?? '']))),
    response: location ? { location: maskAddress(location) } : {},
    wire: readWire(
      request,
      answer,
      Object.keys(form).some(name => !row.fields.includes(name)),
    ),
  })
}
