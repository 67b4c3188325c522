/** oauth4webapi with every check it offers, the ID token's signature too; the secret goes in the body. */
import * as oauth from 'oauth4webapi'
import { outsideClient, requestSeconds, scope } from './outside-client'

const redirectUri = 'https://client.example/callback'

export const oauth4webapi = outsideClient('oauth4webapi', async ({ issuer, withLine, register, walk }) => {
  const registered = await register({ redirect_uris: [redirectUri] })
  const client: oauth.Client = { client_id: registered.client_id }
  const secret = oauth.ClientSecretPost(registered.client_secret)
  const options = () => ({
    ...(withLine && { [oauth.allowInsecureRequests]: true }),
    signal: AbortSignal.timeout(requestSeconds * 1000),
  })

  const at = new URL(issuer)
  const server = await oauth.processDiscoveryResponse(at, await oauth.discoveryRequest(at, options()))
  const verifier = oauth.generateRandomCodeVerifier()
  const [state, nonce] = [oauth.generateRandomState(), oauth.generateRandomNonce()]
  const url = new URL(server.authorization_endpoint ?? '')
  url.search = new URLSearchParams({
    client_id: client.client_id,
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state,
    nonce,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString()

  const callback = new URL(await walk(url.href, redirectUri))
  const answer = oauth.validateAuthResponse(server, client, callback, state)
  const response = await oauth.authorizationCodeGrantRequest(
    server,
    client,
    secret,
    answer,
    redirectUri,
    verifier,
    options(),
  )
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, response, {
    expectedNonce: nonce,
    requireIdToken: true,
  })
  await oauth.validateApplicationLevelSignature(server, response, options())
  const sub = oauth.getValidatedIdTokenClaims(tokens)?.sub ?? ''
  const info = await oauth.userInfoRequest(server, client, tokens.access_token, options())
  return { ...(await oauth.processUserInfoResponse(server, client, sub, info)) }
})
