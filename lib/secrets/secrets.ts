/**
 * What this installation keeps to itself. One master secret, made at first start and kept in the database, from which
 * other keys are derived by HKDF (RFC 5869), and the provider's signing key. Both can be changed while the server runs
 * (`npm run rotate-keys`, rotation.mjs), so a process reads them anew every few seconds: there is always one in use,
 * and there may be earlier ones that are still accepted.
 */
import {
  createHash,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
  timingSafeEqual,
} from 'node:crypto'
import type { JWK } from 'jose'
import { remember } from '@/lib/remember'
import { makeMaster, makeSigningKey } from './make-keys.mjs'
import { keysAt } from './rotation.mjs'
import { keepSecret, readSecrets } from './store'

const freshMilliseconds = 5000
/** Signing keys, each asked about at every request: those of the installation, and of rooms that have their own. */
const mostRemembered = 500

let last: { at: number; rows: Promise<Record<string, string>> } | undefined

async function rows(): Promise<Record<string, string>> {
  const now = Date.now()
  if (!last || now - last.at >= freshMilliseconds || now < last.at) {
    const mine = { at: now, rows: readOrMake() }
    last = mine
    // A failed read must not be remembered.
    mine.rows.catch(() => {
      if (last === mine) last = undefined
    })
  }
  return last.rows
}

async function readOrMake(): Promise<Record<string, string>> {
  const kept = await readSecrets()
  if (kept.master && kept['signing-key']) return kept
  if (!kept.master) await keepSecret('master', makeMaster())
  if (!kept['signing-key']) await keepSecret('signing-key', await makeSigningKey())
  return readSecrets()
}

const keys = async () => keysAt(await rows(), Date.now())

/** Of a few masters and a few purposes: bounded by what the code asks for. */
const derived = new Map<string, Buffer>()

function derive(master: string, purpose: string): Buffer {
  const name = `${purpose} ${master}`
  const known = derived.get(name)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', master, '', purpose, 32))
  derived.set(name, key)
  return key
}

/** Keys of 32 bytes for one purpose, the same on every instance: the first seals, each of them may have sealed. */
export async function derivedKeys(purpose: string): Promise<Buffer[]> {
  return (await keys()).masters.map(master => derive(master, purpose))
}

/** The key to seal with for one purpose. */
export async function derivedKey(purpose: string): Promise<Buffer> {
  const [key] = await derivedKeys(purpose)
  if (!key) throw new Error('There is no master secret')
  return key
}

/** What the first key for a purpose that fits makes of something; null when none does. */
export async function openWith<T>(
  purpose: string,
  open: (key: Buffer) => Promise<T | null>,
): Promise<T | null> {
  for (const key of await derivedKeys(purpose)) {
    const opened = await open(key).catch(() => null)
    if (opened !== null) return opened
  }
  return null
}

/** A key as Node's own object: of bytes Node 24 makes one at every HMAC, at six times the cost of the HMAC itself. */
const keyObjects = new WeakMap<Buffer, KeyObject>()

function keyObjectOf(key: Buffer): KeyObject {
  const known = keyObjects.get(key) ?? createSecretKey(key)
  keyObjects.set(key, known)
  return known
}

const hmac = (key: Buffer, parts: string[]): Buffer =>
  createHmac('sha256', keyObjectOf(key)).update(JSON.stringify(parts)).digest()

/** A seal on `parts`: base64url of HMAC-SHA-256. Nobody else can make it; it hides nothing. */
export const sealOf = async (purpose: string, ...parts: string[]): Promise<string> =>
  hmac(await derivedKey(purpose), parts).toString('base64url')

/** Whether it is the seal that one of the keys in use sets on `parts`. Compares in constant time. */
export async function isSealOf(seal: string, purpose: string, ...parts: string[]): Promise<boolean> {
  const given = Buffer.from(seal, 'base64url')
  return (await derivedKeys(purpose)).some(key => {
    const right = hmac(key, parts)
    return given.length === right.length && timingSafeEqual(given, right)
  })
}

/**
 * An opaque stable value for `parts`: base64url of HMAC-SHA256 under the purpose's key. It outlives every rotation, for
 * it may be somebody's name at a client (`sub`).
 */
export async function opaque(purpose: string, ...parts: string[]): Promise<string> {
  const { identifiers } = await keys()
  if (!identifiers) throw new Error('There is no secret for identifiers')
  return hmac(derive(identifiers, purpose), parts).toString('base64url')
}

/** The RSA keys of the provider (RS256, which Open edX demands), as private JWKs: the first signs, all are published. */
export async function signingKeys(): Promise<JWK[]> {
  return (await keys()).signingKeys.map(readJwk)
}

/** A JWK as it is kept; the same object for the same text. */
export const readJwk = remember(mostRemembered, (text: string): JWK => {
  const key: unknown = JSON.parse(text)
  if (typeof key === 'object' && key !== null && 'kty' in key && typeof key.kty === 'string')
    return { ...key, kty: key.kty }
  throw new Error('A signing key is no JWK')
})

/** The key that signs ID tokens. */
export async function signingKey(): Promise<JWK> {
  const [key] = await signingKeys()
  if (!key) throw new Error('There is no signing key')
  return key
}

/** SHA-256 for high-entropy secrets (tokens, cookies): what the database keeps instead of them. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Of the keys as they are now, and of a few sets before them: what is remembered holds the keys themselves. */
const digestOfKeys = remember(3, digest)

/** Differs whenever another key is used or accepted: what is built from keys is built anew. */
export async function keyVersion(): Promise<string> {
  const { masters, signingKeys } = await keys()
  return digestOfKeys([...masters, '', ...signingKeys].join(' '))
}

/** Compares in constant time. */
export function sameSecret(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(digest(left)), Buffer.from(digest(right))]
  return timingSafeEqual(a, b)
}

/** An unguessable name of lower-case letters and digits: `length` characters of 5 bits. */
export function randomName(length: number): string {
  const alphabet = 'abcdefghjkmnpqrstuvwxyz023456789'
  return Array.from(randomBytes(length), byte => alphabet[byte & 31]).join('')
}
