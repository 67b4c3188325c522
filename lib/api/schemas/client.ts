import { z } from 'zod'
import { freeText } from './free-text'

const uri = z.string().max(2000).refine(URL.canParse, 'must be an absolute URI')
const webUri = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(2000)

/** POST /rooms/{r}/clients: OpenID Connect Dynamic Client Registration §2, as far as it is taken. */
export const RegisterClient = z
  .strictObject({
    redirect_uris: z.array(uri).min(1).max(20),
    post_logout_redirect_uris: z.array(uri).max(20).optional(),
    token_endpoint_auth_method: z
      .enum(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'])
      .optional()
      .describe('none needs PKCE with S256; private_key_jwt needs jwks or jwks_uri'),
    client_name: freeText(80).optional(),
    application_type: z.enum(['web', 'native']).optional(),
    grant_types: z
      .array(z.enum(['authorization_code', 'refresh_token']))
      .refine(types => types.includes('authorization_code'), 'must hold authorization_code')
      .optional()
      .describe('authorization_code alone by default; refresh_token, for who asks for offline_access'),
    response_types: z.array(z.literal('code')).optional(),
    jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(10) }).optional(),
    jwks_uri: webUri.optional(),
    // Back-Channel Logout §2.2
    backchannel_logout_uri: webUri.refine(uri => !uri.includes('#'), 'must have no fragment').optional(),
    backchannel_logout_session_required: z.boolean().optional(),
  })
  .refine(client => client.backchannel_logout_uri || !client.backchannel_logout_session_required, {
    path: ['backchannel_logout_session_required'],
    message: 'needs backchannel_logout_uri',
  })
