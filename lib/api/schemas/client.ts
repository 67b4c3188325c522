import { z } from 'zod'
import { chosenClientId, chosenSecret, knownClientId } from '@/lib/sites/chosen-client'
import { idTokenClaims } from '@/lib/sites/claims.mjs'
import { readUrl } from '@/lib/web/read-url.mjs'
import { freeText } from './free-text'
import { OwnClaimName } from './own-claims'

const uri = z
  .string()
  .max(2000)
  .refine(text => readUrl(text) !== null, 'must be an absolute URI')
const webUri = z.url({ protocol: /^https?$/, error: 'must be an http or https address' }).max(2000)

const called =
  'called by the server, without following redirects; on a public origin it must be at a public address, or at a host that CALL_HOSTS on the server allows'

/** POST /rooms/{r}/clients: OpenID Connect Dynamic Client Registration §2, as far as it is taken. */
export const RegisterClient = z
  .strictObject({
    redirect_uris: z
      .array(uri)
      .min(1)
      .max(20)
      .describe(
        'http, https, or for application_type native a scheme of the app’s own in reverse domain form (RFC 8252 §7.1). Written as a URI, compared as it is written: no user or password, wildcard, fragment, blank or control. On a server with a public origin, a host that the operator has not listed in CLIENT_HOSTS is reached by a page of ours that names it and that a person has to go on from, with prompt=none and for errors too; loopback, private and reserved test names are reached at once',
      ),
    post_logout_redirect_uris: z.array(uri).max(20).optional().describe('On the same terms as redirect_uris'),
    token_endpoint_auth_method: z
      .enum(['client_secret_basic', 'client_secret_post', 'private_key_jwt', 'none'])
      .optional()
      .describe(
        'Left out, the secret is taken in the header (client_secret_basic) and in the body (client_secret_post); named, that way alone. none needs PKCE with S256; private_key_jwt needs jwks or jwks_uri',
      ),
    client_name: freeText(80)
      .optional()
      .describe(
        'Shown at consent in quotation marks, beside the host it leads to. No name of a site, register or agency of this rehearsal, none that reads like one, and no invisible or direction marks',
      ),
    client_id: z
      .string()
      .regex(chosenClientId.shape, chosenClientId.words)
      .optional()
      .describe(`Chosen instead of made, and nobody else’s in the room. ${chosenClientId.means}`),
    client_secret: z
      .string()
      .regex(chosenSecret.shape, chosenSecret.words)
      .optional()
      .describe(`Chosen instead of made. ${chosenSecret.means}`),
    id_token_claims: z
      .array(z.union([z.enum(idTokenClaims), OwnClaimName]))
      .max(20)
      .optional()
      .describe(
        'Claims that the ID token has as well, for a client that reads no userinfo, claims of your own among them; each only where its scope was granted. Left out: none but sub',
      ),
    access_token_lifetime: z
      .number()
      .int()
      .min(1)
      .max(8 * 3600)
      .optional()
      .describe('Seconds of real time; 3600 where it is left out'),
    refresh_token_lifetime: z
      .number()
      .int()
      .min(1)
      .max(8 * 3600)
      .optional()
      .describe('Seconds of real time; eight hours where it is left out'),
    application_type: z.enum(['web', 'native']).optional(),
    grant_types: z
      .array(z.enum(['authorization_code', 'refresh_token']))
      .refine(types => types.includes('authorization_code'), 'must hold authorization_code')
      .optional()
      .describe('authorization_code alone by default; refresh_token, for who asks for offline_access'),
    response_types: z.array(z.literal('code')).optional(),
    jwks: z.object({ keys: z.array(z.record(z.string(), z.unknown())).min(1).max(10) }).optional(),
    jwks_uri: webUri.optional().describe(called),
    // Back-Channel Logout §2.2
    backchannel_logout_uri: webUri
      .refine(uri => !uri.includes('#'), 'must have no fragment')
      .optional()
      .describe(called),
    backchannel_logout_session_required: z.boolean().optional(),
  })
  .refine(client => client.backchannel_logout_uri || !client.backchannel_logout_session_required, {
    path: ['backchannel_logout_session_required'],
    message: 'needs backchannel_logout_uri',
  })

/**
 * A client that comes with a room, of a snapshot or a file: named, for a test knows its names before. In a snapshot
 * the name may be one that this server made.
 */
export const ChosenClient = RegisterClient.safeExtend({
  client_id: z
    .string()
    .regex(knownClientId.shape, knownClientId.words)
    .describe(`Nobody else’s in the room. ${chosenClientId.means}; or as this server made it`),
})
