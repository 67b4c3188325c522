/**
 * What is known around a hop while its request is being answered: which flow it is of, when it began, which
 * faults have fired. What is recorded meanwhile, deep below, takes its keys from here; so a letter or a hand-over
 * is of the sign-in that caused it, and two people at once do not get into each other's flow.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { type RoomClock, realClock } from '@/lib/rooms/room'
import type { AuthenticationMethod } from './exchange'
import type { KeySource } from './hop'

/** What was kept with the code that the client sends. */
export interface CodeFacts {
  nonce?: string | undefined
  codeChallenge?: string | undefined
  redirectUri?: string | undefined
  /** This client's own, and not too old. */
  isTheirs: boolean
  /** Exchanged before. */
  isUsed: boolean
}

/** What the provider knew of an exchange: for the checks, never kept. */
export interface ProviderFacts {
  clientId?: string | undefined
  /** The error with which it refused, whatever was sent in the place of that answer (RFC 6749 §4.1.2.1, §5.2). */
  refusal?: string | undefined
  /** `state` of the authorization request. */
  state?: string | undefined
  code?: CodeFacts | undefined
  /** How the client is registered to prove itself; none where the provider does not know the client. */
  authMethod?: AuthenticationMethod | undefined
  /** Whether the keys of the client came from its `jwks_uri`, where they had to be fetched. */
  areKeysFetched?: boolean | undefined
  /** Whose the token is that was asked about or revoked; none where there is no such token. */
  tokenClientId?: string | undefined
  /** An error that it told to the person, not to the client. */
  error?: { error: string; error_description?: string | undefined } | undefined
}

export interface HopContext {
  keys: readonly string[]
  /** Failures that fired and that no hop shows yet. */
  faults: string[]
  /** Milliseconds since 1970, with their fractions. */
  began: number
  /** The room's; a request that is of no room has real time. */
  clock: RoomClock
  facts: ProviderFacts
  /** Whence the issuer's keys came, where some were needed. */
  keysFrom?: KeySource
}

// Next bundles routes apart: kept on globalThis, they all share the one storage of the process.
const kept = globalThis as { rehearsalHopContext?: AsyncLocalStorage<HopContext> }
kept.rehearsalHopContext ??= new AsyncLocalStorage()
const storage = kept.rehearsalHopContext

/** Real time in milliseconds, with fractions: hops of one millisecond have an order. */
export const preciseNow = (): number => performance.timeOrigin + performance.now()

/** Runs what answers one request; hops recorded meanwhile are of the flow that `keys` name. */
export const withHopContext = <T>(
  { keys = [], ...clock }: { keys?: readonly string[] } & Partial<RoomClock>,
  run: () => Promise<T>,
): Promise<T> => {
  const { clockOffsetSeconds, clockFrozenAt } = { ...realClock, ...clock }
  const context = { keys, began: preciseNow(), clock: { clockOffsetSeconds, clockFrozenAt }, facts: {} }
  return storage.run({ ...context, faults: [] }, run)
}

/** The context of the request that is being answered; undefined outside a request. */
export const hopContext = (): HopContext | undefined => storage.getStore()

/** Keeps what the provider knows for the checks of the hop that is being answered. */
export function noteFacts(facts: ProviderFacts): void {
  const context = hopContext()
  if (context) Object.assign(context.facts, facts)
}

/** Keeps whence a site had the issuer's keys; a fetch says more than the memory of it. */
export function noteKeys(from: KeySource): void {
  const context = hopContext()
  if (context && (from !== 'memory' || !context.keysFrom)) context.keysFrom = from
}
