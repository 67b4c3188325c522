/** How a registered client may prove itself (OpenID Connect Core §9). Pure. */

interface Registered {
  token_endpoint_auth_method?: string
  token_endpoint_auth_methods_accepted?: string[]
}

/** A client that named no method: libraries differ in what they do unless told, and half of them send it in the body. */
export const eitherSecret = ['client_secret_basic', 'client_secret_post']

/** Who named a method is held to it, and so is whoever was registered before both were taken. */
export const acceptedMethods = (client: Registered): string[] =>
  client.token_endpoint_auth_methods_accepted ?? [client.token_endpoint_auth_method ?? 'client_secret_basic']
