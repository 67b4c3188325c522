import { jwtVerify } from 'jose'
import { z } from 'zod'
import { issuerKeys } from '@/lib/relying-party/issuer-keys'

/** What of it is read here (OpenID Connect Core §3.1.3.3). */
const TokenResponse = z.object({ id_token: z.string().min(1) })

/**
 * Verifies the ID token of a token response: signature, iss, aud, exp, iat (OpenID Connect Core §3.1.3.7), which
 * Auth.js leaves undone; it checks the nonce itself. Throws when the token is not to be believed. An error
 * response passes: Auth.js reads it.
 */
export async function verifyIdToken(answer: Response, issuer: string, clientId: string): Promise<void> {
  if (!answer.ok) return
  const { id_token: idToken } = TokenResponse.parse(await answer.json())
  await jwtVerify(idToken, issuerKeys(issuer, 'mooc'), {
    issuer,
    audience: clientId,
    algorithms: ['RS256'],
    // Just made: neither old nor from the future.
    maxTokenAge: '10 minutes',
    clockTolerance: '30 seconds',
    requiredClaims: ['exp', 'iat', 'sub', 'nonce'],
  })
}
