/**
 * The keys with which a room's issuer signs: the installation's (lib/secrets), until the room has its own. A room's
 * keys change when whoever has its token says so, so that a client can be watched meeting a new one (OpenID Connect
 * Core §10.1.1); those of the installation change for everybody (`npm run rotate-keys`).
 */
import { createHash } from 'node:crypto'
import type { JWK } from 'jose'
import { remember } from '@/lib/remember'
import { makeSigningKey } from '@/lib/secrets/make-keys.mjs'
import { keyVersion, readJwk, signingKeys } from '@/lib/secrets/secrets'
import { addKey, readKeys, type StoredKey } from './store'

/** As long as an old key is published, unless the keys are rotated again before. */
export const oldKeySeconds = 86_400
/** Another process signs with the earlier key for so long; it is published still. */
const freshMilliseconds = 5000
const mostRemembered = 500

type Remembered = Map<string, { at: number; rows: Promise<StoredKey[]> }>
// One a process, also across the bundles of routes.
const kept = globalThis as { rehearsalRoomKeys?: Remembered }
kept.rehearsalRoomKeys ??= new Map()
const remembered = kept.rehearsalRoomKeys

function rowsOf(roomId: string, now: number): Promise<StoredKey[]> {
  const known = remembered.get(roomId)
  if (known && now - known.at < freshMilliseconds && now >= known.at) return known.rows
  const read = { at: now, rows: readKeys(roomId) }
  remembered.delete(roomId)
  remembered.set(roomId, read)
  const [oldest] = remembered.keys()
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest)
  read.rows.catch(() => remembered.get(roomId) === read && remembered.delete(roomId))
  return read.rows
}

/** A key as each room calls it: the same object each time, by which jose keeps what it made of it. */
const namedIn = new WeakMap<JWK, (roomId: string) => JWK>()

/**
 * The installation's keys under names that are the room's: a client which takes two rooms for one issuer finds a `kid`
 * that it does not know, as it would between any two providers.
 */
const sharedKeys = async (roomId: string): Promise<JWK[]> =>
  (await signingKeys()).map(key => {
    const named =
      namedIn.get(key) ?? remember(mostRemembered, room => ({ ...key, kid: kidIn(room, key.kid) }))
    namedIn.set(key, named)
    return named(roomId)
  })

/** Shaped as any of ours, which the trace shows. */
const kidIn = (roomId: string, kid = ''): string =>
  createHash('sha256').update(`${roomId} ${kid}`).digest('hex').slice(0, 16)

/** The private keys of a room as JWKs: the first signs, all are published. */
export async function signingKeysOf(roomId: string, now = Date.now()): Promise<JWK[]> {
  const [newest, before] = await rowsOf(roomId, now)
  if (!newest) return sharedKeys(roomId)
  const own = readJwk(newest.jwk)
  if (newest.othersUntil.getTime() <= now) return [own]
  const others = before ? [readJwk(before.jwk)] : await sharedKeys(roomId)
  return newest.signsAt.getTime() <= now ? [own, ...others] : [...others, own]
}

/** The key that signs a room's tokens. */
export async function signingKeyOf(roomId: string): Promise<JWK> {
  const [key] = await signingKeysOf(roomId)
  if (!key) throw new Error(`Room ${roomId} has no signing key`)
  return key
}

/** The public part of the key of that name as published at the room's /jwks; of the one that signs, where there is none. */
export async function publicKeyOf(roomId: string, kid?: string): Promise<JWK> {
  const keys = await signingKeysOf(roomId)
  return publicPartOf(keys.find(one => one.kid === kid) ?? (await signingKeyOf(roomId)))
}

const publicParts = new WeakMap<JWK, JWK>()

/** The same object each time, as above. */
function publicPartOf(key: JWK): JWK {
  const { kty, n, e, use, alg, kid } = key
  const known = publicParts.get(key) ?? { kty, n, e, use, alg, kid }
  publicParts.set(key, known)
  return known
}

/** Differs whenever another key signs or is published, or another cookie is accepted. */
export const keyVersionOf = async (roomId: string): Promise<string> =>
  [await keyVersion(), ...(await signingKeysOf(roomId)).map(({ kid }) => kid)].join('.')

export interface RotationWish {
  /** The new key is published at once, and signs after so long: a client that has just read the keys may read them again. */
  signsAfterSeconds?: number
  /** Publishes the old key no longer, at once: what a careful issuer does not do. */
  withdrawOld?: boolean
}

export interface RotatedKeys {
  /** Of the new key. */
  kid: string
  signsAt: Date
  /** `kid` of all that are published, that which signs first. */
  published: string[]
}

/** Gives a room a new signing key; null when the room is gone. */
export async function rotateKeys(
  roomId: string,
  { signsAfterSeconds = 0, withdrawOld = false }: RotationWish,
  realNow = new Date(),
): Promise<RotatedKeys | null> {
  const after = (seconds: number) => new Date(realNow.getTime() + seconds * 1000)
  const jwk = await makeSigningKey()
  const { kid = '' } = readJwk(jwk)
  const signsAt = after(signsAfterSeconds)
  const othersUntil = after(withdrawOld ? 0 : oldKeySeconds)
  if (!(await addKey({ roomId, kid, jwk, signsAt, othersUntil, madeAt: realNow }))) return null
  remembered.delete(roomId)
  const published = (await signingKeysOf(roomId, realNow.getTime())).map(key => key.kid ?? '')
  return { kid, signsAt, published }
}
