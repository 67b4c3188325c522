/** Errors of the control API: RFC 9457 problem details. The code is stable; clients decide by it, not by the words. */

/** Every way the control API says no, with its status, its title and, where the title is too short to go on from, a detail. */
export const problems = {
  // One answer for no room, a deleted one and another’s: it tells nothing to whoever has no token.
  unauthorized: [
    401,
    'The room token is missing or wrong',
    'Send Authorization: Bearer with the token that POST /api/v1/rooms gave. A room that was deleted, or has expired, answers the same.',
  ],
  'malformed-json': [400, 'The body is not JSON'],
  'invalid-body': [400, 'The body is not what this address takes'],
  'invalid-query': [400, 'The query is not what this address takes'],
  'invalid-client-metadata': [400, 'The provider would not accept this client'],
  'unsupported-media-type': [415, 'The body must be application/json'],
  'foreign-page': [
    403,
    'A page of another site sent this',
    'Rooms are opened by programs, and by the front page here; a page of another site would open them in its visitors’ name.',
  ],
  'body-too-large': [413, 'The body is too large'],
  'no-code': [
    404,
    'No live code',
    'Within the wait there was no code that would be accepted: none was asked for, or it is used, superseded, out of tries or (by the room clock) expired, or its letter was lost.',
  ],
  'no-such-persona': [404, 'Nobody in this room has that citizen id'],
  'no-such-message': [404, 'No such message in this room'],
  'persona-exists': [409, 'Somebody in this room has that citizen id or key'],
  'room-full': [409, 'The room holds as many of these as it may'],
  'cannot-sign-in': [409, 'That person cannot sign in at that site'],
  'too-many-rooms': [429, 'Too many rooms were opened from this address of late'],
  'too-many-wrong-tokens': [
    429,
    'Too many wrong room tokens came from this address of late',
    'A right token is taken all the same.',
  ],
  'too-many-sessions': [429, 'Too many start addresses were made in this room of late'],
  'too-many-rotations': [429, 'The keys of this room were rotated too often of late'],
  'too-many-registrations': [429, 'Too many clients were registered in this room of late'],
  'too-many-waiting': [
    429,
    'Too many requests wait in this room, or here at all',
    'Ask again in a few seconds, or wait in fewer requests at a time.',
  ],
  'no-such-class': [404, 'No class has these six digits', 'It was never opened, or its time is over.'],
  'joining-locked': [409, 'The class lets nobody new in just now'],
  'class-closed': [409, 'The class is over'],
  'class-full': [409, 'The class has no seat left'],
  'nickname-taken': [409, 'Somebody in the class has that nickname'],
  'wrong-pass': [
    403,
    'The trainer pass is missing or wrong',
    'Whoever runs this server has it: TRAINER_PASS.',
  ],
  'nobody-opens-classes': [
    403,
    'Nobody opens a class on this server',
    'It stands on a public origin, and TRAINER_PASS is not set.',
  ],
  'too-many-passes': [429, 'Too many wrong trainer passes came from this address of late'],
  'too-many-classes': [429, 'Too many classes were opened from this address of late'],
  'nobody-there': [409, 'There is no learner of that choice just now'],
  'no-such-action': [404, 'No such action in this class, or it cannot be taken back'],
  'too-many-actions': [429, 'Too much was done to this class of late'],
  'too-many-joins': [429, 'Too many learners joined from this address of late'],
  'low-disk': [503, 'No new rooms for now: the disk of this server is nearly full'],
  'no-such-fault': [404, 'No such fault in this room'],
  'no-such-flow': [404, 'No such flow in this room'],
  'no-such-client': [404, 'No such client in this room'],
  'no-such-address': [404, 'Nothing at this address', 'Every address is in /api/v1/openapi.json.'],
  'method-not-allowed': [405, 'This address does not take that method', 'Allow names what it takes.'],
  'service-unavailable': [
    503,
    'The service cannot do this just now',
    'It is not your request: its database is away or its disk is full. Try again after Retry-After seconds.',
  ],
  'server-error': [500, 'Something went wrong here', 'It is not your request. The server’s log says more.'],
} as const satisfies Record<string, readonly [status: number, title: string, detail?: string]>

export type ProblemCode = keyof typeof problems

/** One thing wrong with a body or a query; `field` is a dotted path. Values are never repeated. */
export interface FieldProblem {
  field: string
  detail: string
}

export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly detail?: string,
    readonly errors?: FieldProblem[],
    readonly headers: Record<string, string> = {},
  ) {
    super(detail ?? code)
  }

  toResponse(): Response {
    const [status, title, usualDetail] = problems[this.code]
    const { code, detail = usualDetail, errors } = this
    const body = { type: `urn:sso-rehearsal:problem:${code}`, code, title, status, detail, errors }
    return new Response(JSON.stringify(body), {
      status,
      headers: {
        'content-type': 'application/problem+json',
        'cache-control': 'no-store',
        ...this.headers,
        ...(status === 401 ? { 'www-authenticate': 'Bearer realm="room"' } : {}),
      },
    })
  }
}
