/**
 * Every member of the discovery document (OpenID Connect Discovery §3, RFC 8414 §2, and what the specifications of each
 * add), with the kind of hop at which the trace shows what it offers in use. tests/trace/discovery.db.test.ts compares it
 * with the document. Pure.
 */
export const discoveryMembers = {
  issuer: 'discovery',
  jwks_uri: 'keys',
  authorization_endpoint: 'authorization-request',
  pushed_authorization_request_endpoint: 'pushed-request',
  token_endpoint: 'token',
  userinfo_endpoint: 'userinfo',
  introspection_endpoint: 'introspection',
  revocation_endpoint: 'revocation',
  end_session_endpoint: 'sign-out',
  scopes_supported: 'authorization-request',
  response_types_supported: 'authorization-request',
  response_modes_supported: 'authorization-response',
  authorization_response_iss_parameter_supported: 'authorization-response',
  code_challenge_methods_supported: 'authorization-request',
  request_uri_parameter_supported: 'authorization-request',
  claims_parameter_supported: 'authorization-request',
  acr_values_supported: 'authorization-request',
  ui_locales_supported: 'authorization-request',
  grant_types_supported: 'token',
  token_endpoint_auth_methods_supported: 'token',
  token_endpoint_auth_signing_alg_values_supported: 'token',
  id_token_signing_alg_values_supported: 'token',
  subject_types_supported: 'userinfo',
  claims_supported: 'userinfo',
  claim_types_supported: 'userinfo',
  introspection_endpoint_auth_methods_supported: 'introspection',
  introspection_endpoint_auth_signing_alg_values_supported: 'introspection',
  revocation_endpoint_auth_methods_supported: 'revocation',
  revocation_endpoint_auth_signing_alg_values_supported: 'revocation',
  backchannel_logout_supported: 'logout-token',
  backchannel_logout_session_supported: 'logout-token',
} as const

export type DiscoveryMember = keyof typeof discoveryMembers
const isMember = (name: string): name is DiscoveryMember => Object.hasOwn(discoveryMembers, name)
/** In the order of the table. */
export const discoveryNames = Object.keys(discoveryMembers).filter(isMember)
