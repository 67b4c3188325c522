/** How a registered client may prove itself (OpenID Connect Core §9). Pure. */

interface Registered {
  token_endpoint_auth_method?: string
  token_endpoint_auth_methods_accepted?: string[]
}

/** For a client that named no method: of the libraries in use, half send the secret in the body unless told not to. */
export const eitherSecret = ['client_secret_basic', 'client_secret_post']

/** A client that named a method is held to it; so is one that was registered before this server took both. */
export const acceptedMethods = (client: Registered): string[] =>
  client.token_endpoint_auth_methods_accepted ?? [client.token_endpoint_auth_method ?? 'client_secret_basic']
