/**
 * The relying parties that every room starts with, as if somebody had registered them at ETDA Connect and
 * written the secrets into the sites' configuration. All three sites read this; they still meet over HTTP only.
 */
import { learningPath, moocPath, publicUrl } from '@/lib/paths'
import { opaque } from '@/lib/secrets/secrets'

export const moocClientId = 'thai-mooc'
export const learningClientId = 'civil-learning'

export interface RegisteredClient {
  client_id: string
  client_name: string
  client_secret: string
  redirect_uris: string[]
  post_logout_redirect_uris: string[]
  backchannel_logout_uri: string
  backchannel_logout_session_required: true
}

type Site = Pick<RegisteredClient, 'client_id' | 'client_name'> & {
  path: (roomId: string, rest: string) => string
  callback: string
}

async function clientOf(roomId: string, { path, callback, ...client }: Site): Promise<RegisteredClient> {
  const address = (rest: string) => publicUrl(path(roomId, rest))
  return {
    ...client,
    client_secret: await opaque('client-secret', roomId, client.client_id),
    redirect_uris: [address(callback)],
    post_logout_redirect_uris: [address('/signed-out')],
    // With these the ID token names the session (`sid`), and a sign-out elsewhere is told (Back-Channel Logout §2.2).
    backchannel_logout_uri: address('/api/backchannel-logout'),
    backchannel_logout_session_required: true,
  }
}

export const moocClient = (roomId: string): Promise<RegisteredClient> =>
  clientOf(roomId, {
    client_id: moocClientId,
    client_name: 'Thai MOOC',
    path: moocPath,
    callback: '/api/auth/callback/etda',
  })

export const learningClient = (roomId: string): Promise<RegisteredClient> =>
  clientOf(roomId, {
    client_id: learningClientId,
    client_name: 'ห้องอ่านข้าราชการ',
    path: learningPath,
    callback: '/api/callback',
  })

/** The first-party client of that name, or undefined: then it may be one that a tester registered. */
export const firstPartyClient = (roomId: string, clientId: string): Promise<RegisteredClient> | undefined =>
  firstParty.get(clientId)?.(roomId)

/** The names that a room's issuer knows before anybody registers one. */
export const firstPartyClientIds: readonly string[] = [moocClientId, learningClientId]

const firstParty = new Map([
  [moocClientId, moocClient],
  [learningClientId, learningClient],
])
