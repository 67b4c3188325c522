/** An outside relying party's ear: takes logout tokens and checks them as OpenID Connect Back-Channel Logout 1.0 §2.6 says. */
import { text } from 'node:stream/consumers'
import { createRemoteJWKSet, type JWTPayload, jwtVerify } from 'jose'
import { serveLocally } from './local-site'

export interface LogoutListener {
  /** To register as backchannel_logout_uri. */
  uri: string
  /** What was heard and believed, in order. */
  heard: JWTPayload[]
  close: () => void
}

/** `answer` is what the client says to a token it believes: 200 at once, or something less polite. */
export async function listenForLogout(
  issuer: string,
  clientId: () => string,
  answer: 'ok' | 'refuse' | 'hang' = 'ok',
): Promise<LogoutListener> {
  const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`))
  const heard: JWTPayload[] = []
  const used = new Set<unknown>()
  const site = await serveLocally(async (request, response) => {
    const token = new URLSearchParams(await text(request)).get('logout_token') ?? ''
    try {
      const { payload } = await jwtVerify(token, keys, {
        issuer,
        audience: clientId(),
        typ: 'logout+jwt',
        algorithms: ['RS256'],
        maxTokenAge: '2 minutes',
        requiredClaims: ['iat', 'exp', 'jti', 'sub', 'sid', 'events'],
      })
      const events = payload.events as Record<string, unknown>
      if (typeof events['http://schemas.openid.net/event/backchannel-logout'] !== 'object')
        throw new Error('no logout event')
      if ('nonce' in payload || used.has(payload.jti)) throw new Error('a nonce, or used before')
      used.add(payload.jti)
      heard.push(payload)
    } catch {
      response.writeHead(400).end()
      return
    }
    if (answer !== 'hang') response.writeHead(answer === 'ok' ? 200 : 500).end()
  })
  return { uri: `${site.origin}/logout`, heard, close: site.close }
}
