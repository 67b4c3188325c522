import { generateKeyPair, type JWK, SignJWT } from 'jose'

export const issuer = 'https://issuer.example/r/room/connect'
export const clientId = 'thai-mooc'
export const event = 'http://schemas.openid.net/event/backchannel-logout'

export const signingKeys = await generateKeyPair('RS256')

export interface Wish {
  claims?: Record<string, unknown>
  header?: Record<string, unknown>
  issuedAt?: Date
  key?: CryptoKey | JWK
}

/** A logout token as the issuer makes them; varies only what a test is about. A claim set to undefined is left out. */
export function aLogoutToken({
  claims = {},
  header = {},
  issuedAt = new Date(),
  key,
}: Wish = {}): Promise<string> {
  const iat = Math.floor(issuedAt.getTime() / 1000)
  const all = {
    iss: issuer,
    aud: clientId,
    iat,
    exp: iat + 120,
    jti: 'jti-1',
    sid: 'sid-1',
    sub: 'sub-1',
    events: { [event]: {} },
    ...claims,
  }
  return new SignJWT(JSON.parse(JSON.stringify(all)))
    .setProtectedHeader({ alg: 'RS256', typ: 'logout+jwt', ...header })
    .sign(key ?? signingKeys.privateKey)
}
