import type { ClientName } from '@/lib/outside-clients/table'
import { apache } from './apache'
import { authJs } from './auth-js'
import { oauth4webapi } from './oauth4webapi'
import { oidcClientTs } from './oidc-client-ts'
import { openidClient } from './openid-client'
import type { OutsideClient } from './outside-client'
import { socialCore } from './social-core'

/** Every row of the table of client libraries, as a program that signs in. */
export const outsideClients: Record<ClientName, OutsideClient> = {
  'openid-client': openidClient,
  oauth4webapi,
  '@auth/core': authJs,
  'oidc-client-ts': oidcClientTs,
  mod_auth_openidc: apache,
  'python-social-auth': socialCore,
}
