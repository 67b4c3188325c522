import { createHash } from 'node:crypto'
import { type JWTPayload, jwtVerify } from 'jose'
import { issuerOf } from '@/lib/paths'
import { type RelyingParty, sites } from '@/lib/sites/sites.mjs'
import { isForAlone } from './is-for-alone'
import { issuerKeys } from './issuer-keys'

export interface Received {
  idToken: string
  /** That came with it: `at_hash` is of it. */
  accessToken: string
}

/**
 * Verifies an ID token as OpenID Connect Core §3.1.3.7 has it, where the libraries of our sites stop short: its
 * signature, which a client may leave to TLS (item 6), with the one algorithm that is registered (item 7); that it is for
 * this client alone (items 3 to 5); that it is new (item 10), and made with this access token (§3.1.3.8). The nonce is
 * compared by the library that sent it. Throws when the token is not to be believed.
 */
export async function verifyIdToken(
  { idToken, accessToken }: Received,
  roomId: string,
  site: RelyingParty,
): Promise<JWTPayload> {
  const issuer = issuerOf(roomId)
  const { id: clientId } = sites[site].client
  const { payload } = await jwtVerify(idToken, issuerKeys(issuer, site), {
    issuer,
    audience: clientId,
    algorithms: ['RS256'],
    // Just made: neither old nor from the future.
    maxTokenAge: '10 minutes',
    clockTolerance: '30 seconds',
    requiredClaims: ['exp', 'iat', 'sub', 'nonce'],
  })
  if (!isForAlone(clientId, payload)) throw new Error('the ID token is for another client too')
  if (payload.at_hash !== undefined && payload.at_hash !== leftHalf(accessToken))
    throw new Error('the ID token is of another access token')
  return payload
}

/** As `at_hash` is made where the algorithm is RS256. */
const leftHalf = (accessToken: string): string =>
  createHash('sha256').update(accessToken).digest().subarray(0, 16).toString('base64url')
