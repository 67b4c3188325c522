/**
 * What must survive the way to the provider and back: state, nonce and PKCE verifier, in an encrypted, HttpOnly
 * cookie a sign-in. Its callback takes it away, whatever comes of it, so no answer is taken twice.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'
import { pendingSignIns } from '@/lib/relying-party/pending-sign-ins'
import { derivedKey, openWith } from '@/lib/secrets/secrets'
import { cookieName, readCookie, setCookie } from './cookies'

/** As long as an interaction at the provider may take. */
const lifetimeSeconds = 3600

const SignInStateShape = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** The reading that the person wanted, if one. */
  wanted: z.string().optional(),
})
export type SignInState = z.infer<typeof SignInStateShape>

const seal = 'learning-sign-in'

const pending = pendingSignIns({ cookieName, readCookie, setCookie }, lifetimeSeconds)

/** The Set-Cookie headers that keep it. */
export async function keepSignInState(roomId: string, kept: SignInState): Promise<string[]> {
  const value = await new EncryptJWT({ ...kept })
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
    .setAudience(roomId)
    .setExpirationTime(`${lifetimeSeconds}s`)
    .encrypt(await derivedKey(seal))
  return pending.keep(roomId, kept.state, value)
}

export const forgetSignInState = pending.forget

/** Null when this browser began none with that state, it is another room's, or its time is over. */
export async function readSignInState(roomId: string, state: string | null): Promise<SignInState | null> {
  const value = await pending.read(roomId, state)
  if (!value) return null
  return openWith(seal, async key => {
    const { payload } = await jwtDecrypt(value, key, { audience: roomId })
    return SignInStateShape.parse(payload)
  })
}
