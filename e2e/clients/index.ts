import type { ClientName } from '@/lib/outside-clients/table'
import { apache } from './apache'
import { arcticClient } from './arctic'
import { authJs } from './auth-js'
import { betterAuthClient } from './better-auth'
import { expressOpenidConnect } from './express-openid-connect'
import { grantClient } from './grant'
import { oauth4webapi } from './oauth4webapi'
import { oidcClientTs, oidcClientTsPopup, oidcClientTsSilent } from './oidc-client-ts'
import { openidClient } from './openid-client'
import { openidClient5 } from './openid-client-5'
import type { OutsideClient } from './outside-client'
import { passportOpenidconnect } from './passport-openidconnect'
import { clientProgram } from './program'
import { reactOidcContext } from './react-oidc-context'
import { simpleOauth2 } from './simple-oauth2'

/** Every row of the table of client libraries, as a program that signs in. */
export const outsideClients: Record<ClientName, OutsideClient> = {
  'openid-client': openidClient,
  'openid-client 5': openidClient5,
  oauth4webapi,
  '@auth/core': authJs,
  'passport-openidconnect': passportOpenidconnect,
  'express-openid-connect': expressOpenidConnect,
  'better-auth': betterAuthClient,
  grant: grantClient,
  arctic: arcticClient,
  'simple-oauth2': simpleOauth2,
  'oidc-client-ts': oidcClientTs,
  'oidc-client-ts signinPopup': oidcClientTsPopup,
  'oidc-client-ts signinSilent': oidcClientTsSilent,
  'react-oidc-context': reactOidcContext,
  mod_auth_openidc: apache,
  'python-social-auth': clientProgram('python-social-auth', 'social_core_client.py'),
  Authlib: clientProgram('Authlib', 'authlib_client.py'),
  'requests-oauthlib': clientProgram('requests-oauthlib', 'requests_oauthlib_client.py'),
  omniauth_openid_connect: clientProgram('omniauth_openid_connect', 'omniauth_client.rb'),
}
