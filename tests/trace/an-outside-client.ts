/** An outside client of a room, by openid-client, whose person signs in without a click. */
import * as client from 'openid-client'
import type { ClientWish } from '@/lib/connect/clients/client-metadata'
import { registerClient } from '@/lib/connect/provider/register-client'
import { issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { castMember } from '@/tests/seis/a-visit'
import { go, serverFetch } from './a-browser'

export const callback = 'https://client.example/callback'

type Authenticate = (secret: string) => client.ClientAuth

/** Registered, and its discovery read. `room` is set to sign in without a click. */
export async function anOutsideClient(
  room: Pick<Room, 'id'>,
  wish: Partial<ClientWish> = {},
  authenticate: Authenticate = client.ClientSecretBasic,
) {
  const registered = await registerClient(room.id, { redirect_uris: [callback], ...wish })
  if (!registered.ok) throw new Error(registered.slip)
  const { client_id: id, client_secret: secret = '' } = registered.client
  const configuration = await client.discovery(
    new URL(issuerOf(room.id)),
    id,
    undefined,
    authenticate(secret),
    { execute: [client.allowInsecureRequests], [client.customFetch]: serverFetch as never },
  )
  const codeVerifier = client.randomPKCECodeVerifier()
  const [state, nonce] = [client.randomState(), client.randomNonce()]
  const parameters = async (more: Record<string, string> = {}) => ({
    redirect_uri: callback,
    scope: 'openid email',
    login_hint: castMember('ready').citizenId,
    state,
    nonce,
    code_challenge: await client.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
    ...more,
  })
  /** From the provider to the callback; `begin` may push the request first. */
  const walk = async (address: URL) =>
    new URL(await go(address.href, undefined, url => url.startsWith(callback)))
  const exchange = (back: URL) =>
    client.authorizationCodeGrant(configuration, back, {
      pkceCodeVerifier: codeVerifier,
      expectedState: state,
      expectedNonce: nonce,
    })
  const askWho = (accessToken: string, method: 'GET' | 'POST' = 'GET') =>
    serverFetch(`${issuerOf(room.id)}/userinfo`, {
      method,
      headers: { authorization: `Bearer ${accessToken}` },
    })
  return {
    id,
    secret,
    configuration,
    /** Where the browser is sent with that request. */
    begin: async (more: Record<string, string> = {}) =>
      client.buildAuthorizationUrl(configuration, await parameters(more)),
    beginPushed: async () => client.buildAuthorizationUrlWithPAR(configuration, await parameters()),
    parameters,
    walk,
    exchange,
    askWho,
    /** The whole sign-in; the tokens. */
    signIn: async (more: Record<string, string> = {}) =>
      exchange(await walk(client.buildAuthorizationUrl(configuration, await parameters(more)))),
  }
}
