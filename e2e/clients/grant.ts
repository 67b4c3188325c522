/** Grant as a middleware of Express, with the provider told as its README has it; who it is stands in the ID token. */
import session from 'express-session'
import grant, { type GrantResponse } from 'grant'
import { decodeJwt } from 'jose'
import { signInAtSite } from './express-site'
import { endpointsOf, outsideClient } from './outside-client'

declare module 'express-session' {
  interface SessionData {
    grant: { response?: GrantResponse }
  }
}

export const grantClient = outsideClient('grant', async attempt => {
  const { issuer, withLine, register } = attempt
  const { authorization_endpoint, token_endpoint } = await endpointsOf(issuer)
  return signInAtSite(attempt, {
    start: '/connect/etda',
    mount: async (app, origin) => {
      const registered = await register({ redirect_uris: [`${origin}/connect/etda/callback`] })
      app.use(session({ secret: 'grant', resave: false, saveUninitialized: true }))
      app.use(
        grant.express({
          defaults: { origin, transport: 'session', state: true },
          etda: {
            oauth: 2,
            authorize_url: authorization_endpoint,
            access_url: token_endpoint,
            key: registered.client_id,
            secret: registered.client_secret,
            scope: ['openid'],
            nonce: true,
            callback: '/me',
            ...(withLine && { custom_params: { claims: '{"id_token":{"name":null}}' } }),
          },
        }),
      )
      app.get('/me', ({ session }, response) => {
        const { error, id_token } = session.grant?.response ?? {}
        if (error) throw Object.assign(new Error(error.error_description ?? String(error)), error)
        response.json(id_token ? decodeJwt(id_token) : {})
      })
    },
  })
})
