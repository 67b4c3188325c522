/** openid-client 5, which many sites still run: discovery, PKCE and userinfo, as its README has it. */
import { generators, Issuer } from 'openid-client-5'
import { outsideClient, scope } from './outside-client'

const redirectUri = 'https://client.example/callback'

export const openidClient5 = outsideClient('openid-client 5', async ({ issuer, register, walk }) => {
  const { client_id, client_secret } = await register({ redirect_uris: [redirectUri] })
  const { Client } = await Issuer.discover(issuer)
  const client = new Client({
    client_id,
    client_secret,
    redirect_uris: [redirectUri],
    response_types: ['code'],
  })
  const code_verifier = generators.codeVerifier()
  const url = client.authorizationUrl({
    scope,
    code_challenge: generators.codeChallenge(code_verifier),
    code_challenge_method: 'S256',
  })
  const parameters = client.callbackParams(await walk(url, redirectUri))
  const tokens = await client.callback(redirectUri, parameters, { code_verifier })
  return { ...(await client.userinfo(tokens)) }
})
