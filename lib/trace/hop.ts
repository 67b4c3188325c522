/**
 * The words of the trace: who takes part, what kinds of hop there are, what is kept of one. A new kind is
 * a line here and its texts in messages/*\/trace.json (a test holds the two together). Pure.
 */
import {
  isRelyingParty,
  relyingParties,
  type Site,
  type Sites,
  siteNames,
  sites,
} from '@/lib/sites/sites.mjs'
import type { CheckName, UnmadeCheck } from './checks'

type SiteParty = Sites[Site]['party']
export type Party = SiteParty | 'browser' | 'client' | 'mailbox'

/** Who takes part, in the order of the lanes: from the browser by the sites that ask to those that are asked. */
export const parties: readonly Party[] = [
  'browser',
  ...relyingParties.map(site => sites[site].party),
  'client',
  ...siteNames.filter(site => !isRelyingParty(site)).map(site => sites[site].party),
  'mailbox',
]

/** What a flow is about: its first hop decides. */
export const stories = ['sign-in', 'refresh', 'portal', 'sign-out', 'other'] as const
export type Story = (typeof stories)[number]

interface KindRow {
  story: Story
  /** Carries no value that tells whose it is. `now`: it goes with what its party is busy with; `in-advance`: else with the next one. */
  nameless?: 'now' | 'in-advance'
}

/** Every kind of hop, in the order in which the two journeys meet them. */
const kinds = {
  'sign-in-started': { story: 'sign-in' },
  discovery: { story: 'other', nameless: 'in-advance' },
  'pushed-request': { story: 'sign-in' },
  'authorization-posted': { story: 'sign-in' },
  'authorization-request': { story: 'sign-in' },
  'authorization-refused': { story: 'sign-in' },
  'source-chosen': { story: 'sign-in' },
  'approved-at-once': { story: 'sign-in' },
  'citizen-id': { story: 'sign-in' },
  'hand-over': { story: 'other' },
  letter: { story: 'other' },
  'code-resent': { story: 'sign-in' },
  code: { story: 'sign-in' },
  consent: { story: 'sign-in' },
  'authorization-resumed': { story: 'sign-in' },
  'authorization-response': { story: 'sign-in' },
  'authorization-error': { story: 'sign-in' },
  'authorization-incomplete': { story: 'sign-in' },
  callback: { story: 'sign-in' },
  token: { story: 'sign-in' },
  refresh: { story: 'refresh' },
  'grant-unknown': { story: 'other' },
  keys: { story: 'other', nameless: 'now' },
  userinfo: { story: 'other' },
  introspection: { story: 'other' },
  revocation: { story: 'other' },
  'password-asked': { story: 'portal' },
  'identity-proven': { story: 'portal' },
  'password-address': { story: 'portal' },
  'portal-sign-in': { story: 'portal' },
  'group-chosen': { story: 'portal' },
  'record-saved': { story: 'portal' },
  'portal-left': { story: 'portal' },
  'sign-out': { story: 'sign-out' },
  'sign-out-started': { story: 'sign-out' },
  'logout-token': { story: 'sign-out' },
  'logout-token-failed': { story: 'sign-out' },
  'sign-out-heard': { story: 'sign-out' },
  'consent-withdrawn': { story: 'sign-out' },
  fault: { story: 'other' },
} as const satisfies Record<string, KindRow>

export type HopKind = keyof typeof kinds
export const hopKinds = Object.keys(kinds) as [HopKind, ...HopKind[]]
/** The row of a kind in the table above. */
export const kindRow = (kind: HopKind): KindRow => kinds[kind]

/** front: through the person's browser. back: from program to program. inside: within one site. */
export const channels = ['front', 'back', 'inside'] as const
type Channel = (typeof channels)[number]

/**
 * Who made a check. provider: ETDA Connect, which acted on the result. site: a relying party of ours, which acted on it;
 * what an outside one checks is out of sight. trace: recomputed here from the values that passed, as a careful client
 * would; nobody is known to have acted on it.
 */
export const checkers = ['provider', 'site', 'trace'] as const
export type Checker = (typeof checkers)[number]

/** One check of a message, made when the hop was recorded and kept as its result. */
export interface Check {
  /** Its row in checks.ts, e.g. signature. */
  name: CheckName
  ok: boolean
  by: Checker
  /** What was compared, masked. */
  detail?: string
}

/** A header by its name, masked. */
export type HeaderLine = [name: string, value: string]

/** What is kept of a message beside its parameters and members, which are in `request` and `response`. */
export interface Wire {
  /** Headers that a reader of OAuth looks for, but Authorization, which is in `request`. */
  asked: HeaderLine[]
  /** The same of the answer, but Location, which is in `response`. */
  answered: HeaderLine[]
  /** Of the answer's body, where there is one. `members`: it was a JSON object, and `response` has what was in it. */
  body?: { bytes?: number; members: boolean }
  /** What the browser got, where a page of ours stood before the provider's own answer. */
  status?: number
  /** The request had a body of which only some fields are kept. */
  isPartial?: true
}

/** Why a relying party asked for the issuer's keys, or that it had them: at first, for a kid it did not know, for they were old. */
export const keySources = ['first', 'unknown-kid', 'aged', 'memory'] as const
export type KeySource = (typeof keySources)[number]

/** A token taken apart; decoded is not verified. */
export interface DecodedToken {
  name: string
  header: Record<string, unknown>
  claims: Record<string, unknown>
}

/** A hop as it is recorded: nothing secret is in it. */
export interface Hop {
  kind: HopKind
  channel: Channel
  from: Party
  to: Party
  /** Values by which the protocol itself joins hops: `state:…`, `uid:…`, `code:…`, `token:…`, `sid:…`, `visit:…`. */
  keys: string[]
  /** Whose sign-in it is, where the message names the client. */
  clientId?: string
  /** How the client is registered to prove itself (`token_endpoint_auth_method`, OpenID Connect Core §9), where the provider answered. */
  clientAuth?: string
  method?: string
  /** Path and query, masked. */
  address?: string
  status?: number
  /** Parameters and, as `authorization`, the header of that name; masked. */
  request?: Record<string, unknown>
  /** Members of the answer and, as `location`, the header of that name; masked. */
  response?: Record<string, unknown>
  /** Of a request whose body is no form: what it says it is, and how long; nothing of it is kept. */
  body?: { type: string; bytes: number }
  /** The message as it passed; absent where it is no HTTP, or an older version recorded it. */
  wire?: Wire
  tokens?: DecodedToken[]
  /** Whence a site of ours had the issuer's keys for what it checked here. */
  keysFrom?: KeySource
  /** Of a person's step: whether the site took what was given. */
  accepted?: boolean
  checks?: Check[]
  /** What was not checked here, so that nobody takes it for checked. */
  unmade?: UnmadeCheck[]
  /** Failures on demand that struck here (lib/faults/catalogue.ts). */
  faults?: string[]
  /** The room clock, where it differs from real time. */
  roomTime?: string
  /** Too large to be kept whole. */
  truncated?: true
}

export interface RecordedHop extends Hop {
  id: string
  /** Real time at which it began. */
  at: Date
  /** The same, fine enough to put hops of one millisecond in order. */
  order: number
  /** The same of its answer; absent where it is a thing of one moment. */
  answered?: number
}

/** Whether tokens are asked for by a refresh token (RFC 6749 §6), not by a code. */
export const isRefresh = ({ request }: Hop): boolean => request?.grant_type === 'refresh_token'
