import type { ClientName } from '@/lib/outside-clients/table'
import { apache } from './apache'
import { authJs } from './auth-js'
import { oauth4webapi } from './oauth4webapi'
import { oidcClientTs } from './oidc-client-ts'
import { openidClient } from './openid-client'
import type { OutsideClient } from './outside-client'
import { clientProgram } from './program'

/** Every row of the table of client libraries, as a program that signs in. */
export const outsideClients: Record<ClientName, OutsideClient> = {
  'openid-client': openidClient,
  oauth4webapi,
  '@auth/core': authJs,
  'oidc-client-ts': oidcClientTs,
  mod_auth_openidc: apache,
  'python-social-auth': clientProgram('python-social-auth', 'social_core_client.py'),
  Authlib: clientProgram('Authlib', 'authlib_client.py'),
  'requests-oauthlib': clientProgram('requests-oauthlib', 'requests_oauthlib_client.py'),
  omniauth_openid_connect: clientProgram('omniauth_openid_connect', 'omniauth_client.rb'),
}
