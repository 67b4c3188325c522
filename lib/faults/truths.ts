/**
 * Where a failure may strike, and what is true there before one does. What a use case has built passes through the
 * failures that fire; it then goes on with what it got, and has no way of knowing that anything was bent. Pure.
 */
import type { JWK } from 'jose'
import type { PersonStatus } from '@/lib/people/status'
import type { Pace } from '@/lib/rooms/room'
import type { Narrowing, Where } from './where'

/** A register that may be asked or written to: whether it answers. */
export type Reach = 'answers' | 'silent'

/** What a look-up in a register gives: the person, nobody, or no answer at all. */
export type LookedUp<Person> = Person | null | 'silent'

/** What a failure may know of a person, as a row has it. */
export interface OnFile {
  status: string
  email: string | null
  /** At the portal: where passwords go before the e-mail is saved. */
  passwordEmail?: string | null
}

/** What it may make of them. */
export type ChangedOnFile = Partial<Omit<OnFile, 'status'> & { status: PersonStatus }>

/** How long a code is good for: the room's clock, and the tries that are left. */
export interface CodeLife {
  expiresAt: Date
  triesLeft: number
}

/** A letter with a code, as it will lie in the inbox. */
export interface CodeLetter {
  code: string
  /** Real time. */
  at: Date
}

/** A finished answer of the provider, before it is written to the wire. */
export interface Answer {
  status: number
  /** Of a redirect. */
  location?: string
  /** An object is JSON; text is HTML. */
  body: unknown
  /** The header `WWW-Authenticate`. */
  challenge?: string
  /** How long the asker waits for it. */
  afterSeconds: number
}

/**
 * What is true at each point: at a step of a person, in a letter, in the night, in a request on its way to the provider,
 * in the provider's answer. `Row` is what the use case has read, of which a failure knows a part and keeps the rest.
 */
export interface Truths<Row> {
  /** Whom the 13 digits belong to. */
  'citizen-id': LookedUp<Row & OnFile>
  /** The code that was asked for last. */
  code: Row & CodeLife
  /** Whether the interaction is still there when the code is typed. */
  session: 'kept' | 'lost'
  /** What was pressed. */
  consent: 'allow' | 'deny'
  /** What the person says of themselves. */
  proof: Row & { firstName: string }
  /** The second แก้ไข. */
  save: Reach
  /** The records of the night. */
  'hand-over': Row[]
  /** What comes of the one letter that was written: as many as arrive. */
  letter: CodeLetter[]
  discovery: Answer
  jwks: Answer
  'authorization-request': URLSearchParams
  authorization: Answer
  'token-request': URLSearchParams
  token: Answer
  userinfo: Answer
}

export type Point = keyof Truths<unknown>

/** What is known at each point: whoever strikes there says all of it, and a failure can be narrowed to no more. */
interface Known {
  'citizen-id': 'citizenId' | 'site' | 'client_id'
  code: 'citizenId' | 'site'
  session: 'citizenId' | 'client_id'
  consent: 'citizenId' | 'client_id'
  proof: 'citizenId'
  save: 'citizenId'
  'hand-over': never
  letter: 'citizenId' | 'site'
  // Asked for without a client's name.
  discovery: 'userAgent'
  jwks: 'userAgent'
  'authorization-request': 'client_id'
  authorization: 'citizenId' | 'client_id'
  'token-request': 'client_id'
  token: 'citizenId' | 'client_id'
  userinfo: 'citizenId' | 'client_id'
}
export type NarrowingAt<P extends Point> = Known[P] & Narrowing
export type FactsAt<P extends Point> = { [K in NarrowingAt<P>]: Where[K] | undefined }

/** What an effect may need besides the truth. */
export interface Tools {
  /** How long the waits of the room are. */
  pace: Pace
  /** Room clock. */
  now: Date
  /** How long this one delays what it strikes, where whoever armed it said so: real time. */
  seconds: number | undefined
  /** The issuer's own key, RS256: what it signs is genuine. */
  signingKey(): Promise<JWK>
}

/** Bends what is true at a point. It leaves what it was given as it is and gives back another. */
export type Effect<P extends Point> = <Row>(
  truth: Truths<Row>[P],
  tools: Tools,
) => Truths<Row>[P] | Promise<Truths<Row>[P]>
