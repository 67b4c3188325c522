/** openid-client as its README shows it: discovery, PKCE, state, nonce, userinfo. */
import * as client from 'openid-client'
import { outsideClient, requestSeconds, scope } from './outside-client'

const redirectUri = 'https://client.example/callback'

export const openidClient = outsideClient('openid-client', async ({ issuer, withLine, register, walk }) => {
  const { client_id, client_secret } = await register({ redirect_uris: [redirectUri] })
  const configuration = await client.discovery(new URL(issuer), client_id, client_secret, undefined, {
    ...(withLine && { execute: [client.allowInsecureRequests] }),
    timeout: requestSeconds,
  })
  const checks = {
    pkceCodeVerifier: client.randomPKCECodeVerifier(),
    expectedNonce: client.randomNonce(),
    expectedState: client.randomState(),
  }
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state: checks.expectedState,
    nonce: checks.expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
    code_challenge_method: 'S256',
  })
  const callback = new URL(await walk(url.href, redirectUri))
  const tokens = await client.authorizationCodeGrant(configuration, callback, checks)
  const sub = tokens.claims()?.sub ?? ''
  return { ...(await client.fetchUserInfo(configuration, tokens.access_token, sub)) }
})
