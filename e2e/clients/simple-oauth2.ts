/** simple-oauth2, which knows OAuth alone: the site asks userinfo itself, with the access token that it got. */
import { randomBytes } from 'node:crypto'
import { AuthorizationCode } from 'simple-oauth2'
import { codeIn, endpointsOf, outsideClient, scope } from './outside-client'

const redirect_uri = 'https://client.example/callback'

export const simpleOauth2 = outsideClient('simple-oauth2', async ({ issuer, register, walk }) => {
  const { client_id, client_secret } = await register({ redirect_uris: [redirect_uri] })
  const { authorization_endpoint, token_endpoint, userinfo_endpoint } = await endpointsOf(issuer)
  const client = new AuthorizationCode({
    client: { id: client_id, secret: client_secret },
    auth: { tokenHost: token_endpoint, tokenPath: token_endpoint, authorizePath: authorization_endpoint },
  })
  const state = randomBytes(16).toString('base64url')
  const callback = new URL(await walk(client.authorizeURL({ redirect_uri, scope, state }), redirect_uri))
  const { token } = await client.getToken({ code: codeIn(callback), redirect_uri, scope })
  const answer = await fetch(userinfo_endpoint, {
    headers: { authorization: `Bearer ${token.access_token}` },
  })
  return answer.json()
})
