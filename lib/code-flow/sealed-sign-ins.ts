/**
 * What must survive the way to the provider and back: state, nonce and PKCE verifier, in an encrypted, HttpOnly
 * cookie a sign-in. Its callback takes it away, whatever comes of it, so no answer is taken twice.
 */
import { EncryptJWT, jwtDecrypt } from 'jose'
import { z } from 'zod'
import { pendingSignIns } from '@/lib/relying-party/pending-sign-ins'
import type { SiteCookies } from '@/lib/relying-party/site-cookies'
import { derivedKey, openWith } from '@/lib/secrets/secrets'
import type { RelyingParty } from '@/lib/sites/sites.mjs'

/** As long as an interaction at the provider may take. */
const lifetimeSeconds = 3600

const KeptShape = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** `max_age` of the request, in seconds: the ID token is held against it (OpenID Connect Core §3.1.3.7, step 13). */
  maxAge: z.number().optional(),
})
export type KeptSignIn = z.infer<typeof KeptShape>

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
  OwnShape: z.ZodType<Own>,
): SealedSignIns<Own> {
  const seal = `${site}-sign-in`
  const pending = pendingSignIns(cookies, lifetimeSeconds)
  return {
    site,
    keep: async (roomId, kept, own) => {
      const value = await new EncryptJWT({ kept, own })
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setAudience(roomId)
        .setExpirationTime(`${lifetimeSeconds}s`)
        .encrypt(await derivedKey(seal))
      return pending.keep(roomId, kept.state, value)
    },
    read: async (roomId, state) => {
      const value = pending.read(roomId, state)
      if (!value) return null
      return openWith(seal, async key => {
        const { payload } = await jwtDecrypt(value, key, { audience: roomId })
        return { kept: KeptShape.parse(payload.kept), own: OwnShape.parse(payload.own) }
      })
    },
    forget: pending.forget,
  }
}
