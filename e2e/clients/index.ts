import { apache } from './apache'
import { authJs } from './auth-js'
import { oauth4webapi } from './oauth4webapi'
import { oidcClientTs } from './oidc-client-ts'
import { openidClient } from './openid-client'
import type { OutsideClient } from './outside-client'
import { socialCore } from './social-core'

/** Every outside client there is. */
export const outsideClients: readonly OutsideClient[] = [
  openidClient,
  oauth4webapi,
  oidcClientTs,
  authJs,
  apache,
  socialCore,
]
