import type Provider from 'oidc-provider'
import { type Client, errors } from 'oidc-provider'
import { acceptedMethods } from '@/lib/connect/clients/accepted-methods'
import { beforeSecretIsCompared } from '@/lib/connect/oidc-provider-internals'

/**
 * A secret comes the way the client registered, in the header or in the body (OpenID Connect Core §9), as strict
 * providers want it, and either way from a client that named none; oidc-provider takes both from everybody. The
 * refusal says which way was which.
 */
export const strictClientSecret = (provider: Provider): void =>
  beforeSecretIsCompared(provider, (client: Client, isInHeader) => {
    const used = isInHeader ? 'client_secret_basic' : 'client_secret_post'
    const { clientAuthMethod: registered, token_endpoint_auth_methods_accepted: accepted } = client
    const methods = acceptedMethods({
      token_endpoint_auth_method: registered,
      // Not of the standard, so the provider leaves its name as it is, and does not know its type.
      token_endpoint_auth_methods_accepted: accepted as string[] | undefined,
    })
    if (methods.includes(used)) return
    const words = `the client registered ${registered} and used ${used}`
    throw Object.assign(new errors.InvalidClientAuth(words), { error_description: words })
  })
