/** What a tester may register: names and meaning of OpenID Connect Dynamic Client Registration §2. */
export interface ClientWish {
  redirect_uris: string[]
  post_logout_redirect_uris?: string[]
  token_endpoint_auth_method?: 'client_secret_basic' | 'client_secret_post' | 'private_key_jwt' | 'none'
  client_name?: string
  application_type?: 'web' | 'native'
  grant_types?: string[]
  response_types?: string[]
  jwks?: { keys: Record<string, unknown>[] }
  jwks_uri?: string
  backchannel_logout_uri?: string
  backchannel_logout_session_required?: boolean
}

export interface RegisteredClientMetadata extends ClientWish {
  client_id: string
  /** Which ways of proving itself are taken: one for whoever named one. Ours; no standard has a member for it. */
  token_endpoint_auth_methods_accepted: string[]
  /** Absent where the client proves itself otherwise, or not at all. */
  client_secret?: string
}
