/** Auth.js (the core of next-auth) on a plain Node server, with the provider a newcomer would write. Its line has it read userinfo. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { Auth, type AuthConfig, customFetch } from '@auth/core'
import { serveLocally } from './local-site'
import { outsideClient, requestSeconds } from './outside-client'

const toRequest = async (incoming: IncomingMessage) =>
  new Request(`http://${incoming.headers.host}${incoming.url}`, {
    method: incoming.method,
    headers: incoming.headers as Record<string, string>,
    ...(incoming.method === 'POST' ? { body: new Uint8Array(await buffer(incoming)) } : {}),
  })

async function send(answer: Response, outgoing: ServerResponse) {
  outgoing.statusCode = answer.status
  for (const [name, value] of answer.headers) if (name !== 'set-cookie') outgoing.setHeader(name, value)
  outgoing.setHeader('set-cookie', answer.headers.getSetCookie())
  outgoing.end(await answer.text())
}

export const authJs = outsideClient('@auth/core', async attempt => {
  const { issuer, withLine, browser, register, walk, atEnd } = attempt
  const errors: Error[] = []
  const config: AuthConfig = { providers: [] }
  const site = await serveLocally(async (incoming, outgoing) => {
    try {
      await send(await Auth(await toRequest(incoming), config), outgoing)
    } catch (error) {
      errors.push(error as Error)
      outgoing.destroy()
    }
  })
  atEnd(site.close)
  const { client_id, client_secret } = await register({
    redirect_uris: [`${site.origin}/api/auth/callback/etda`],
  })
  Object.assign(config, {
    basePath: '/api/auth',
    secret: 'a-secret-of-this-client-alone',
    trustHost: true,
    providers: [
      {
        id: 'etda',
        name: 'ETDA Connect',
        type: 'oidc',
        issuer,
        clientId: client_id,
        clientSecret: client_secret,
        ...(withLine && { idToken: false }),
        // Not a newcomer's: it has no time limit of its own.
        [customFetch]: (...[url, options]: Parameters<typeof fetch>) =>
          fetch(url, {
            ...options,
            signal: AbortSignal.timeout(requestSeconds * 1000),
          }),
      },
    ],
    callbacks: {
      session: ({ session, token }) => ({ ...session, user: { ...session.user, id: token.sub } }),
      jwt: ({ token, account }) => (account ? { ...token, sub: account.providerAccountId } : token),
    },
    // What it knows it tells only its log; the page says no more than "Configuration".
    logger: { error: error => errors.push(error), warn: () => {} },
  } satisfies AuthConfig)

  const isAway = (url: string) => !url.startsWith(site.origin)
  const button = await browser.open(`${site.origin}/api/auth/signin`)
  const left = await browser.submit(button, {}, { action: '/signin/etda', stopAt: isAway })
  if (isAway(left.url)) await browser.open(await walk(left.url, site.origin))
  const { text } = await browser.open(`${site.origin}/api/auth/session`)
  const user = JSON.parse(text)?.user
  if (!user) throw errors[0] ?? new Error('no session, and no reason given')
  const { id: sub, name, email } = user
  return { sub, name, email }
})
