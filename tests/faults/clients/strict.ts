/** openid-client with every check that it can make, its memory kept from one sign-in to the next. */
import * as client from 'openid-client'
import { issuerOf } from '@/lib/paths'
import type { OutsideClient } from './outside'
import { aRegistered, callback } from './registered'

export async function aStrictClient(roomId: string): Promise<OutsideClient> {
  const { client_id, client_secret } = await aRegistered(roomId)
  let configuration: client.Configuration | undefined
  return async walk => {
    configuration ??= await client.discovery(
      new URL(issuerOf(roomId)),
      client_id,
      undefined,
      client.ClientSecretBasic(client_secret),
      { execute: [client.allowInsecureRequests, client.enableNonRepudiationChecks] },
    )
    const checks = {
      pkceCodeVerifier: client.randomPKCECodeVerifier(),
      expectedState: client.randomState(),
      expectedNonce: client.randomNonce(),
    }
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: callback,
      scope: 'openid profile email',
      state: checks.expectedState,
      nonce: checks.expectedNonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
      code_challenge_method: 'S256',
    })
    const tokens = await client.authorizationCodeGrant(configuration, new URL(await walk(url.href)), checks)
    return client.fetchUserInfo(configuration, tokens.access_token, tokens.claims()?.sub ?? '')
  }
}
