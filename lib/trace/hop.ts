/** The words of the trace. Pure. */

/** Who takes part: the lanes of the picture. */
export const parties = ['browser', 'mooc', 'client', 'connect', 'register', 'mailbox', 'learning'] as const
export type Party = (typeof parties)[number]

/** Every kind of hop, in the order in which a first journey meets them; each has its sentences in messages/*\/trace.json. */
export const hopKinds = [
  'sign-in-started',
  'discovery',
  'authorization-request',
  'source-chosen',
  'approved-at-once',
  'citizen-id',
  'hand-over',
  'letter',
  'code-resent',
  'code',
  'consent',
  'authorization-response',
  'authorization-error',
  'callback',
  'token',
  'keys',
  'userinfo',
  'introspection',
  'revocation',
  'sign-out',
  'fault',
  'sign-out-started',
  'logout-token',
  'logout-token-failed',
  'consent-withdrawn',
] as const
export type HopKind = (typeof hopKinds)[number]

/** front: through the person's browser. back: from program to program. inside: within one site or between records. */
export type Channel = 'front' | 'back' | 'inside'

/** One check that a careful reader of the answer makes, made when the hop was recorded and kept as its result. */
export interface Check {
  /** Name in messages/*\/trace.json, e.g. signature. */
  name: string
  ok: boolean
  /** What was compared, masked. */
  detail?: string
}

/** A hop as it is recorded: nothing secret is in it. */
export interface Hop {
  kind: HopKind
  channel: Channel
  from: Party
  to: Party
  /** Values by which the protocol itself joins hops: `state:…`, `uid:…`, `code:…`, `token:…`, `sid:…`. */
  keys: string[]
  method?: string
  /** Path and query, masked. */
  address?: string
  status?: number
  request?: Record<string, unknown>
  response?: Record<string, unknown>
  checks?: Check[]
}

export interface RecordedHop extends Hop {
  id: string
  /** Real time. */
  at: Date
}
