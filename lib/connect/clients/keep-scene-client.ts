import { randomName } from '@/lib/secrets/secrets'
import { sceneClientPrefix } from '@/lib/sites/scene-client.mjs'
import { addSceneClient } from './store'

/** Longer than any play takes: should it be cut off, the client is swept. */
const lifetimeSeconds = 120

export interface SceneClient {
  client_id: string
  /** None of a public client. */
  client_secret?: string
  redirect_uris: [string]
}

export interface SceneClientWish {
  client_name: string
  redirect_uri: string
  /** Holds no secret (RFC 6749 §2.1). */
  isPublic?: boolean
}

/**
 * Registers the client of a scene: beside those of testers, neither listed nor counted with them. Null when the room is
 * gone.
 */
export async function keepSceneClient(
  roomId: string,
  { client_name, redirect_uri, isPublic = false }: SceneClientWish,
  realNow = new Date(),
): Promise<SceneClient | null> {
  const method = isPublic ? 'none' : 'client_secret_basic'
  const client: SceneClient = {
    client_id: `${sceneClientPrefix}${randomName(16)}`,
    ...(isPublic ? {} : { client_secret: randomName(40) }),
    redirect_uris: [redirect_uri],
  }
  const metadata = {
    ...client,
    client_name,
    token_endpoint_auth_method: method,
    token_endpoint_auth_methods_accepted: [method],
    grant_types: ['authorization_code'],
    response_types: ['code'],
  }
  const isKept = await addSceneClient(roomId, {
    id: client.client_id,
    payload: JSON.stringify(metadata),
    expiresAt: new Date(realNow.getTime() + lifetimeSeconds * 1000),
  })
  return isKept ? client : null
}
