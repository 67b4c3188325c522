/** A client that asks for no more than a code and believes whatever comes: it has no check at all. */
import { decodeJwt } from 'jose'
import { issuerOf } from '@/lib/paths'
import type { OutsideClient } from './outside'
import { aRegistered, callback } from './registered'

export async function aLenientClient(roomId: string): Promise<OutsideClient> {
  const { client_id, client_secret } = await aRegistered(roomId)
  const issuer = issuerOf(roomId)
  const ask = async (path: string, init: RequestInit) => (await fetch(`${issuer}${path}`, init)).json()
  return async walk => {
    const request = new URLSearchParams({
      ...{ client_id, redirect_uri: callback, response_type: 'code', scope: 'openid profile email' },
    })
    const back = new URL(await walk(`${issuer}/auth?${request}`))
    const { access_token: accessToken, id_token: idToken } = await ask('/token', {
      method: 'POST',
      body: new URLSearchParams({
        ...{ client_id, client_secret, grant_type: 'authorization_code', redirect_uri: callback },
        code: back.searchParams.get('code') ?? '',
      }),
    })
    const claims = typeof idToken === 'string' ? decodeJwt(idToken) : {}
    const userinfo = await ask('/userinfo', { headers: { authorization: `Bearer ${accessToken}` } })
    return { ...claims, ...userinfo }
  }
}
