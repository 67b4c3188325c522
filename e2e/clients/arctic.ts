/** Arctic's own client, which reads a person from the ID token; its row's line is in the registration. */
import * as arctic from 'arctic'
import { codeIn, endpointsOf, outsideClient, scope } from './outside-client'

const redirectUri = 'https://client.example/callback'

export const arcticClient = outsideClient('arctic', async ({ issuer, register, walk }) => {
  const { client_id, client_secret } = await register({ redirect_uris: [redirectUri] })
  const { authorization_endpoint, token_endpoint } = await endpointsOf(issuer)
  const client = new arctic.OAuth2Client(client_id, client_secret, redirectUri)
  const state = arctic.generateState()
  const codeVerifier = arctic.generateCodeVerifier()
  const url = client.createAuthorizationURLWithPKCE(
    authorization_endpoint,
    state,
    arctic.CodeChallengeMethod.S256,
    codeVerifier,
    scope.split(' '),
  )
  const callback = new URL(await walk(url.href, redirectUri))
  const tokens = await client.validateAuthorizationCode(token_endpoint, codeIn(callback), codeVerifier)
  return { ...arctic.decodeIdToken(tokens.idToken()) }
})
