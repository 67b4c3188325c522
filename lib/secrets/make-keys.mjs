import { randomBytes } from 'node:crypto'
import { exportJWK, generateKeyPair } from 'jose'

/** A secret from which other keys are derived. */
export const makeMaster = () => randomBytes(32).toString('base64url')

/** A private JWK as JSON: RS256, which Open edX demands. */
export async function makeSigningKey() {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true })
  const key = await exportJWK(privateKey)
  return JSON.stringify({ ...key, use: 'sig', alg: 'RS256', kid: randomBytes(8).toString('hex') })
}
