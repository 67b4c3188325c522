/** express-openid-connect before every page of a site; what it tells is `req.oidc.user`. */
import { auth } from 'express-openid-connect'
import { signInAtSite } from './express-site'
import { outsideClient } from './outside-client'

export const expressOpenidConnect = outsideClient('express-openid-connect', attempt =>
  signInAtSite(attempt, {
    start: '/me',
    mount: async (app, origin) => {
      const { client_id, client_secret } = await attempt.register({ redirect_uris: [`${origin}/callback`] })
      app.use(
        auth({
          issuerBaseURL: attempt.issuer,
          baseURL: origin,
          clientID: client_id,
          clientSecret: client_secret,
          secret: 'a long secret of this site alone',
          idpLogout: true,
          ...(attempt.withLine && {
            authorizationParams: { response_type: 'code', claims: '{"id_token":{"name":null}}' },
          }),
        }),
      )
      app.get('/me', ({ oidc }, response) => {
        response.json(oidc.user)
      })
    },
  }),
)
