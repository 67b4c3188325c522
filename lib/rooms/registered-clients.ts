/**
 * The relying parties that every room starts with, as if somebody had registered them at ETDA Connect and
 * written the secret into the MOOC's configuration. Both sites read this; they still meet over HTTP only.
 */
import { moocPath, publicUrl } from '@/lib/paths'
import { opaque } from '@/lib/secrets/secrets'

export const moocClientId = 'thai-mooc'

export interface RegisteredClient {
  client_id: string
  client_secret: string
  redirect_uris: string[]
  post_logout_redirect_uris: string[]
}

export async function moocClient(roomId: string): Promise<RegisteredClient> {
  return {
    client_id: moocClientId,
    client_secret: await opaque('client-secret', roomId, moocClientId),
    redirect_uris: [publicUrl(moocPath(roomId, '/api/auth/callback/etda'))],
    post_logout_redirect_uris: [publicUrl(moocPath(roomId))],
  }
}
