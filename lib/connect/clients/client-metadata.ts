import { z } from 'zod'

const texts = z.array(z.string())

const ClientWishShape = z.object({
  redirect_uris: texts,
  post_logout_redirect_uris: texts.optional(),
  token_endpoint_auth_method: z
    .enum(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'])
    .optional(),
  client_name: z.string().optional(),
  application_type: z.enum(['web', 'native']).optional(),
  grant_types: texts.optional(),
  response_types: texts.optional(),
  jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())) }).optional(),
  jwks_uri: z.string().optional(),
  backchannel_logout_uri: z.string().optional(),
  backchannel_logout_session_required: z.boolean().optional(),
  /** Chosen by who registers; else made. */
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
  /** What of a person's claims the ID token tells as well, where it was granted. */
  id_token_claims: texts.optional(),
  /** Both in seconds. */
  access_token_lifetime: z.number().optional(),
  refresh_token_lifetime: z.number().optional(),
})
/** What a tester may register: names and meaning of OpenID Connect Dynamic Client Registration §2. */
export type ClientWish = z.infer<typeof ClientWishShape>

/** A client as it is kept. Whoever registered before this server took both ways of a secret has no list of them. */
const StoredClientShape = ClientWishShape.extend({
  client_id: z.string(),
  client_secret: z.string().optional(),
  token_endpoint_auth_methods_accepted: texts.optional(),
}).loose()

/** The metadata of a client as the database keeps it. */
export const readClientMetadata = (payload: string): z.infer<typeof StoredClientShape> =>
  StoredClientShape.parse(JSON.parse(payload))

export interface RegisteredClientMetadata extends ClientWish {
  client_id: string
  /** Which ways of proving itself are taken: one for whoever named one. Ours; no standard has a member for it. */
  token_endpoint_auth_methods_accepted: string[]
  /** Absent where the client proves itself otherwise, or not at all. */
  client_secret?: string
}
