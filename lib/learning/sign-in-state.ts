/**
 * What must survive the way to the provider and back: state, nonce and PKCE verifier, in an encrypted, HttpOnly
 * cookie. It is taken away by the first callback, whatever comes of it, so no answer is taken twice.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import { derivedKey, openWith } from '@/lib/secrets/secrets'
import { readCookie, setCookie } from './cookies'

/** As long as an interaction at the provider may take. */
const lifetimeSeconds = 3600

export interface SignInState {
  state: string
  nonce: string
  codeVerifier: string
  /** The reading that the person wanted, if one. */
  wanted?: string
}

const seal = 'learning-sign-in'

/** The Set-Cookie header that keeps it. */
export async function keepSignInState(roomId: string, kept: SignInState): Promise<string> {
  const value = await new EncryptJWT({ ...kept })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(roomId)
    .setExpirationTime(`${lifetimeSeconds}s`)
    .encrypt(await derivedKey(seal))
  return setCookie(roomId, 'sign-in', value, lifetimeSeconds)
}

export const forgetSignInState = (roomId: string): string => setCookie(roomId, 'sign-in', '', 0)

/** Null when there is none, it is another room's, or its time is over. */
export async function readSignInState(roomId: string): Promise<SignInState | null> {
  const value = await readCookie(roomId, 'sign-in')
  if (!value) return null
  return openWith(
    seal,
    async key => (await jwtDecrypt<SignInState>(value, key, { audience: roomId })).payload,
  )
}
