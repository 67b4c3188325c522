/**
 * What must survive the way to the provider and back: state, nonce and PKCE verifier, in an encrypted, HttpOnly
 * cookie a sign-in. Its callback takes it away, whatever comes of it, so no answer is taken twice.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import { signInsOnTheirWay } from '@/lib/relying-party/sign-ins-on-their-way'
import type { SiteCookies } from '@/lib/relying-party/site-cookies'
import { derivedKey, openWith } from '@/lib/secrets/secrets'
import type { RelyingParty } from '@/lib/sites/sites.mjs'

/** As long as an interaction at the provider may take. */
const lifetimeSeconds = 3600

export interface KeptSignIn {
  state: string
  nonce: string
  codeVerifier: string
  /** `max_age` of the request, in seconds: the ID token is held against it (OpenID Connect Core §3.1.3.7, step 13). */
  maxAge?: number
}

export interface SealedSignIns<Own> {
  site: RelyingParty
  /** The Set-Cookie headers that keep it; `own` is what the site itself needs afterwards. */
  keep(roomId: string, kept: KeptSignIn, own: Own): Promise<string[]>
  /** Null when this browser began none with that state, it is another room's, or its time is over. */
  read(roomId: string, state: string | null): Promise<{ kept: KeptSignIn; own: Own } | null>
  forget(roomId: string, state: string): string
}

export function sealedSignIns<Own>(
  site: RelyingParty,
  cookies: SiteCookies<`sign-in_${string}`>,
): SealedSignIns<Own> {
  const seal = `${site}-sign-in`
  const onTheirWay = signInsOnTheirWay(cookies, lifetimeSeconds)
  return {
    site,
    keep: async (roomId, kept, own) => {
      const value = await new EncryptJWT({ kept, own })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(roomId)
        .setExpirationTime(`${lifetimeSeconds}s`)
        .encrypt(await derivedKey(seal))
      return onTheirWay.keep(roomId, kept.state, value)
    },
    read: async (roomId, state) => {
      const value = await onTheirWay.read(roomId, state)
      if (!value) return null
      return openWith(
        seal,
        async key =>
          (await jwtDecrypt<{ kept: KeptSignIn; own: Own }>(value, key, { audience: roomId })).payload,
      )
    },
    forget: onTheirWay.forget,
  }
}
