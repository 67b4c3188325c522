/**
 * What this installation keeps to itself. One master secret, made at first start and kept in the database,
 * from which every other key is derived by HKDF (RFC 5869), plus the provider's signing key. They do not
 * change while the server runs, so a process reads them once.
 */
import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto'
import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { keepSecret } from './store'

let master: Promise<string> | undefined
let signing: Promise<JWK> | undefined

async function masterSecret(): Promise<string> {
  master ??= keepSecret('master', () => randomBytes(32).toString('base64url'))
  // A failed read must not be remembered.
  master.catch(() => {
    master = undefined
  })
  return master
}

const derived = new Map<string, Buffer>()

/** 32 bytes for one purpose, the same on every instance of this installation. */
export async function derivedKey(purpose: string): Promise<Buffer> {
  const known = derived.get(purpose)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', await masterSecret(), '', purpose, 32))
  derived.set(purpose, key)
  return key
}

/** An opaque stable value for `parts`: base64url of HMAC-SHA256 under the purpose's key. */
export async function opaque(purpose: string, ...parts: string[]): Promise<string> {
  return createHmac('sha256', await derivedKey(purpose))
    .update(JSON.stringify(parts))
    .digest('base64url')
}

/** The RSA key that signs ID tokens (RS256, which Open edX demands), as a private JWK. */
export function signingKey(): Promise<JWK> {
  signing ??= keepSecret('signing-key', async () => {
    const { privateKey } = await generateKeyPair('RS256', { extractable: true })
    return JSON.stringify({
      ...(await exportJWK(privateKey)),
      use: 'sig',
      alg: 'RS256',
      kid: randomBytes(8).toString('hex'),
    })
  }).then(text => JSON.parse(text) as JWK)
  signing.catch(() => {
    signing = undefined
  })
  return signing
}

/** SHA-256 for high-entropy secrets (tokens, cookies): what the database keeps instead of them. */
export const digest = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

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

/** The public part of the signing key, as published at /jwks. */
export async function publicSigningKey(): Promise<JWK> {
  const { kty, n, e, use, alg, kid } = await signingKey()
  return { kty, n, e, use, alg, kid } as JWK
}
