/**
 * Where in the code each value of the trace is made or checked, and from what: for docs/parameters.md, which the test
 * beside this writes. A name, or a name with the place where it means something else.
 */
interface Origin {
  /** Files, and the library that does it for them. */
  where: string
  /** From what it is made, or with what it is compared. */
  from: string
  values: readonly string[]
}

const provider = 'oidc-provider, as `lib/connect/provider/provider-configuration.ts` sets it up'
const request = 'checked by oidc-provider, before a page is shown'

export const origins: readonly Origin[] = [
  {
    where: 'checked by oidc-provider; shown by `lib/trace/check-request.ts` and `lib/trace/check-client.ts`',
    from: 'the clients of the room (`lib/rooms/registered-clients.ts`, `lib/connect/provider/register-client.ts`)',
    values: ['client_id', 'redirect_uri', 'client_id exchange-public', 'client_id exchange-confidential'],
  },
  {
    where: 'checked by oidc-provider; recomputed by `lib/trace/check-token-request.ts`',
    from: 'the redirect_uri kept with the code (`lib/connect/provider/note-answer.ts`)',
    values: ['redirect_uri exchange'],
  },
  {
    where:
      'made by Auth.js (`lib/mooc/start-sign-in.ts`) or openid-client (`lib/code-flow/start-code-flow.ts`)',
    from: 'chance; kept in the browser, sealed',
    values: ['state', 'nonce', 'nonce public'],
  },
  {
    where:
      'checked by the site: `lib/relying-party/check-answer.ts`; recomputed by `lib/trace/check-request.ts`',
    from: 'the state kept in this browser',
    values: ['state answer'],
  },
  {
    where: 'checked by the site (Auth.js, openid-client); recomputed by `lib/trace/check-id-token.ts`',
    from: 'the nonce of the request, kept with the code (`lib/connect/provider/note-answer.ts`)',
    values: ['nonce id-token'],
  },
  {
    where:
      'made by Auth.js (`lib/mooc/start-sign-in.ts`) or openid-client (`lib/code-flow/start-code-flow.ts`)',
    from: 'SHA-256 of the verifier',
    values: [
      ...['code_challenge', 'code_challenge confidential', 'code_challenge public'],
      'code_challenge_method',
    ],
  },
  {
    where: 'checked by oidc-provider; recomputed by `lib/trace/check-token-request.ts`',
    from: 'SHA-256 of the verifier, and the challenge kept with the code',
    values: ['code_verifier', 'code_verifier confidential', 'code_verifier public'],
  },
  {
    where:
      'made and checked by oidc-provider; a wrong exchange spends it (`lib/connect/provider/burn-code.ts`)',
    from: 'chance; kept with client, redirect_uri, challenge and nonce',
    values: ['code', 'code exchange'],
  },
  {
    where: 'checked by the site: `lib/relying-party/check-answer.ts`',
    from: 'the issuer of the room (`lib/paths.ts`)',
    values: ['iss'],
  },
  {
    where:
      'checked by the site (`lib/relying-party/verify-id-token.ts`); recomputed by `lib/trace/check-id-token.ts`',
    from: 'issuer and client of the request, and the time',
    values: ['iss id-token', 'aud', 'azp', 'exp', 'iat', 'sub', 'id_token', 'id_token refreshed'],
  },
  {
    where:
      'checked by the site (`lib/relying-party/verify-id-token.ts`); recomputed by `lib/trace/check-id-token.ts`',
    from: 'RS256, fixed by the verifier, and the published key of that kid (`lib/relying-party/issuer-keys.ts`)',
    values: ['alg', 'kid', 'keys', 'jwks_uri'],
  },
  {
    where: 'recomputed by `lib/trace/check-id-token.ts`, where it is there',
    from: 'the left half of SHA-256 of the access token',
    values: ['at_hash'],
  },
  {
    where: 'checked by the site (openid-client, Auth.js); recomputed by `lib/trace/check-across.ts`',
    from: 'sub of the ID token',
    values: ['sub userinfo'],
  },
  {
    where:
      'checked by the site: `lib/relying-party/read-logout-token.ts`; recomputed by `lib/trace/check-logout-token.ts`',
    from: 'issuer, client, key and time, as for an ID token, and the rules of a logout token',
    values: [
      ...['logout_token', 'iss logout-token', 'aud logout-token', 'exp logout-token', 'iat logout-token'],
      ...['jti logout-token', 'sub logout-token', 'sid logout-token', 'nonce logout-token'],
      ...['typ logout-token', 'events'],
    ],
  },
  {
    where: 'noted by `lib/connect/provider/back-channel.ts`',
    from: 'what came of the call',
    values: ['error logout-token'],
  },
  {
    where:
      'checked by oidc-provider (`lib/connect/provider/strict-client-secret.ts` for the way); shown by `lib/trace/check-client.ts`',
    from: 'the registered secret, or the registered keys',
    values: ['authorization', 'client_secret', 'client_assertion', 'client_assertion_type'],
  },
  {
    where: 'checked by oidc-provider',
    from: 'the record of the access token',
    values: ['authorization userinfo', 'access_token', 'access_token userinfo', 'token_type', 'expires_in'],
  },
  {
    where: 'checked by oidc-provider; rotated for public clients',
    from: 'the record of the refresh token, and its client',
    values: [
      ...['refresh_token', 'refresh_token refresh', 'refresh_token refresh-public'],
      ...['grant_type', 'grant_type refresh', 'scope refresh'],
    ],
  },
  {
    where: request,
    from: '`lib/connect/provider/provider-configuration.ts`, `lib/connect/provider/interaction-policy.ts`',
    values: [
      ...['response_type', 'response_mode', 'scope', 'scope tokens', 'prompt', 'max_age', 'display'],
      ...['ui_locales', 'claims_locales', 'acr_values', 'claims', 'id_token_hint', 'request', 'resource'],
      ...['dpop_jkt', 'request_uri', 'request_uri push', 'expires_in push'],
    ],
  },
  {
    where: '`lib/connect/interaction/find-hinted.ts`, only in a room that approves by itself',
    from: 'the practice ID that was named',
    values: ['login_hint'],
  },
  {
    where: 'said by oidc-provider where a check of its own failed',
    from: 'that check',
    values: [
      ...['error', 'error tokens', 'error userinfo', 'error introspection', 'error revocation', 'error push'],
      ...['error_description', 'error_uri'],
    ],
  },
  {
    where: 'checked by oidc-provider; asked about by `lib/connect/provider/provider-pages.ts`',
    from: 'the registered addresses, the ID token and the session of the browser',
    values: [
      ...['client_id sign-out', 'state sign-out', 'id_token_hint sign-out', 'post_logout_redirect_uri'],
      ...['logout_hint', 'logout', 'xsrf'],
    ],
  },
  {
    where: 'chosen on the site’s own page: `lib/relying-party/leave-site.ts`',
    from: 'the person’s press',
    values: ['from'],
  },
  {
    where: 'answered by oidc-provider',
    from: 'the record of the token, for the client to which it was given',
    values: [
      ...['token', 'token revocation', 'token_type_hint', 'token_type_hint revocation', 'active'],
      ...['client_id introspection', 'scope introspection', 'iss introspection', 'sub introspection'],
      ...['aud introspection', 'exp introspection', 'iat introspection', 'token_type introspection'],
    ],
  },
  {
    where: 'checked by the site where it asked; given by oidc-provider',
    from: 'the sign-in at ETDA Connect: when it was, how sure, and its number at this client',
    values: ['auth_time', 'acr', 'amr', 'sid'],
  },
  {
    where: 'given by oidc-provider where there is one; checked by nobody',
    from: 'the token itself',
    values: ['jti', 'nbf', 'typ', 'c_hash', 's_hash', 'session_state'],
  },
  {
    where:
      'compared by the site with what it asked for (openid-client); recomputed by `lib/trace/check-exchange.ts`',
    from: 'the issuer of the room (`lib/paths.ts`)',
    values: ['issuer'],
  },
  {
    where: `published by ${provider}`,
    from: 'that configuration',
    values: [
      ...['authorization_endpoint', 'token_endpoint', 'userinfo_endpoint', 'end_session_endpoint'],
      ...['introspection_endpoint', 'revocation_endpoint', 'pushed_authorization_request_endpoint'],
      ...['require_pushed_authorization_requests', 'scopes_supported', 'claims_supported'],
      'claim_types_supported',
      ...['response_types_supported', 'response_modes_supported', 'grant_types_supported'],
      ...['subject_types_supported', 'id_token_signing_alg_values_supported'],
      ...['token_endpoint_auth_methods_supported', 'token_endpoint_auth_signing_alg_values_supported'],
      ...['ui_locales_supported', 'revocation_endpoint_auth_methods_supported'],
      ...['introspection_endpoint_auth_methods_supported'],
      'revocation_endpoint_auth_signing_alg_values_supported',
      'introspection_endpoint_auth_signing_alg_values_supported',
      ...['code_challenge_methods_supported', 'authorization_response_iss_parameter_supported'],
      ...['claims_parameter_supported', 'request_parameter_supported', 'request_uri_parameter_supported'],
      ...['acr_values_supported', 'dpop_signing_alg_values_supported', 'backchannel_logout_supported'],
      'backchannel_logout_session_supported',
    ],
  },
  {
    where: 'given by `lib/connect/people/claims.ts`, as far as it was asked for and allowed',
    from: 'ETDA Connect’s copy of the person',
    values: [
      ...['name', 'given_name', 'family_name', 'birthdate', 'title', 'title_en', 'given_name_en'],
      ...['family_name_en', 'pid', 'email', 'email_verified', 'updated_at'],
    ],
  },
  {
    where: 'judged by ETDA Connect’s own pages: `lib/connect/interaction/record-step.ts` shows them',
    from: 'the person’s copy, the code’s digest, the person’s press',
    values: ['method', 'citizenId', 'otp', 'decision'],
  },
  {
    where: 'judged by SEIS: `lib/seis/record-portal-step.ts` shows them',
    from: 'the person’s record, the password’s digest, the person’s choice',
    values: ['userCode', 'password', 'group', 'email portal'],
  },
  {
    where: 'refused by oidc-provider, which has no such grant',
    from: 'grant_type',
    values: ['password exchange'],
  },
  {
    where: 'written by `lib/otp/send-code.ts`',
    from: 'the address on record, chance, and the room clock',
    values: ['to', 'reference', 'expires_at'],
  },
  {
    where: 'written by `lib/hand-over/hand-over.ts`',
    from: 'the register’s records and the room clock',
    values: ['day', 'people'],
  },
  {
    where: 'taken from the answer’s header by `lib/trace/read-protocol-hop.ts` and the sites’ recorders',
    from: 'the answer',
    values: ['location'],
  },
  {
    where: 'shown where a request names it; nothing here answers to it',
    from: 'the request',
    values: [
      ...['assertion', 'audience', 'requested_token_type', 'subject_token_type', 'device_code'],
      ...['registration_access_token', 'id_token_signed_response_alg'],
    ],
  },
]
