import { registerClient } from '@/lib/connect/provider/register-client'

/** Where an outside client's answers come to; nothing is there. */
export const callback = 'https://client.example/callback'

/** An outside client of a room, with a secret. */
export async function aRegistered(roomId: string): Promise<{ client_id: string; client_secret: string }> {
  const outcome = await registerClient(roomId, { redirect_uris: [callback] })
  if (!outcome.ok || !outcome.client.client_secret) throw new Error('not registered')
  return { client_id: outcome.client.client_id, client_secret: outcome.client.client_secret }
}
