/** Better Auth with its plugin for any provider, keeping its users in memory. */
import { betterAuth } from 'better-auth'
import { toNodeHandler } from 'better-auth/node'
import { genericOAuth } from 'better-auth/plugins'
import { serveLocally } from './local-site'
import { outsideClient } from './outside-client'

export const betterAuthClient = outsideClient('better-auth', async attempt => {
  const { issuer, withLine, browser, register, walk, atEnd } = attempt
  let handler: ReturnType<typeof toNodeHandler>
  const site = await serveLocally((request, response) => handler(request, response))
  atEnd(site.close)
  const callback = `${site.origin}/api/auth/callback/etda`
  const { client_id, client_secret } = await register({ redirect_uris: [callback] })
  handler = toNodeHandler(
    betterAuth({
      baseURL: site.origin,
      secret: 'a secret of this site alone, 32 signs long',
      logger: { disabled: true },
      plugins: [
        genericOAuth({
          config: [
            {
              providerId: 'etda',
              clientId: client_id,
              clientSecret: client_secret,
              discoveryUrl: `${issuer}/.well-known/openid-configuration`,
              ...(withLine && { scopes: ['openid', 'profile', 'email'] }),
            },
          ],
        }),
      ],
    }),
  )
  const begun = await browser.hop(`${site.origin}/api/auth/sign-in/social`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: site.origin },
    body: JSON.stringify({ provider: 'etda', callbackURL: '/' }),
  })
  const { url, message } = JSON.parse(begun.text)
  if (!url) throw new Error(message)
  const end = await browser.open(await walk(url, callback))
  const refused = new URL(end.url).searchParams.get('error')
  if (refused) throw Object.assign(new Error(`the site's error page says ${refused}`), { code: refused })
  const { user } = JSON.parse((await browser.open(`${site.origin}/api/auth/get-session`)).text)
  return { sub: user.id, name: user.name, email: user.email }
})
