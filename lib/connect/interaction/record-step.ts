/** A person's step at ETDA Connect in the trace: what was given, masked, whether it was taken, and where it led. */
import type { HopKind } from '@/lib/trace/hop'
import { maskAddress, maskMembers } from '@/lib/trace/mask'
import { readWire } from '@/lib/trace/read-wire'
import { recordRequest } from '@/lib/trace/record-hop'
import type { Interaction } from './find-interaction'

interface StepRow {
  kind: HopKind
  /** The page that has the form; an answer that leads back to it means that the step was refused. */
  page: string
  /** Fields of the form that the trace shows, each of them masked. */
  fields: readonly string[]
}

/** Addresses of the steps, by their end. */
const steps: Record<string, StepRow> = {
  choose: { kind: 'source-chosen', page: '', fields: ['method'] },
  submit: { kind: 'citizen-id', page: '/citizen-id', fields: ['citizenId'] },
  resend: { kind: 'code-resent', page: '', fields: [] },
  verify: { kind: 'code', page: '/otp', fields: ['otp'] },
  decide: { kind: 'consent', page: '/consent', fields: ['decision'] },
}

/** Records nothing of an address that is no step. */
export function recordStep(
  { roomId, uid }: Pick<Interaction, 'roomId' | 'uid'>,
  request: Request,
  form: Record<string, string>,
  answer: Response,
): void {
  const { pathname } = new URL(request.url)
  const row = steps[pathname.split('/').at(-1) ?? '']
  if (!row) return
  const location = answer.headers.get('location')
  const isBack = location?.endsWith(`/interaction/${uid}${row.page}`) ?? false
  recordRequest(roomId, {
    kind: row.kind,
    channel: 'front',
    from: 'browser',
    to: 'connect',
    keys: [`uid:${uid}`],
    method: request.method,
    address: maskAddress(pathname),
    status: answer.status,
    accepted: answer.status < 400 && !isBack,
    request: maskMembers(Object.fromEntries(row.fields.map(name => [name, form[name] ?? '']))),
    response: location ? { location: maskAddress(location) } : {},
    wire: readWire(
      request,
      answer,
      Object.keys(form).some(name => !row.fields.includes(name)),
    ),
  })
}
