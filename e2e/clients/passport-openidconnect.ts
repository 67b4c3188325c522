/** passport-openidconnect with sessions of Express, as its README mounts it; what it tells is its profile. */
import session from 'express-session'
import { Passport } from 'passport'
import { type Profile, Strategy, type VerifyCallback } from 'passport-openidconnect'
import { signInAtSite } from './express-site'
import { endpointsOf, outsideClient } from './outside-client'

declare module 'express-session' {
  interface SessionData {
    /** Why nobody was signed in (`failureMessage`). */
    messages: string[]
  }
}

export const passportOpenidconnect = outsideClient('passport-openidconnect', async attempt => {
  const { issuer, withLine, register } = attempt
  const { authorization_endpoint, token_endpoint, userinfo_endpoint } = await endpointsOf(issuer)
  return signInAtSite(attempt, {
    start: '/login',
    mount: async (app, origin) => {
      const callbackURL = `${origin}/cb`
      const { client_id, client_secret } = await register({ redirect_uris: [callbackURL] })
      const passport = new Passport()
      passport.use(
        new Strategy(
          {
            issuer,
            authorizationURL: authorization_endpoint,
            tokenURL: token_endpoint,
            userInfoURL: userinfo_endpoint,
            clientID: client_id,
            clientSecret: client_secret,
            callbackURL,
            ...(withLine && { claims: { id_token: { name: null } } }),
          },
          (_issuer: string, { id, displayName }: Profile, done: VerifyCallback) =>
            done(null, { sub: id, name: displayName }),
        ),
      )
      passport.serializeUser((user, done) => done(null, user))
      passport.deserializeUser((user: Express.User, done) => done(null, user))
      app.use(session({ secret: 'a secret of this site', resave: false, saveUninitialized: false }))
      app.use(passport.session())
      app.get('/login', passport.authenticate('openidconnect'))
      const options = { failureRedirect: '/refused', failureMessage: true }
      app.get('/cb', passport.authenticate('openidconnect', options), (_request, response) =>
        response.redirect('/me'),
      )
      app.get('/refused', request => {
        throw new Error(request.session.messages?.at(-1) ?? 'refused')
      })
      app.get('/me', ({ user }, response) => {
        response.json(user)
      })
    },
  })
})
