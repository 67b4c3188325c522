/**
 * Somebody else's relying party, as small as one can be: openid-client on plain Node. It knows nothing of the
 * rehearsal but an issuer and what it registered as. Put your own in its place.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import * as client from 'openid-client'

/** @param {string} text */
const page = text => `<!doctype html><html lang="en"><title>Example</title><main>${text}</main></html>`

/**
 * @param {{issuer: string, clientId: string, clientSecret: string, origin: string}} options
 * @returns {Promise<import('node:http').RequestListener>}
 */
async function relyingParty({ issuer, clientId, clientSecret, origin }) {
  const configuration = await client.discovery(
    new URL(issuer),
    clientId,
    undefined,
    client.ClientSecretBasic(clientSecret),
    { execute: [client.allowInsecureRequests] },
  )
  /** What each sign-in that has begun must come back with, by its state. */
  const begun = new Map()
  /** The name of whoever is signed in, by what their browser's cookie says. */
  const sessions = new Map()

  async function login(response) {
    const checks = {
      pkceCodeVerifier: client.randomPKCECodeVerifier(),
      expectedState: client.randomState(),
      expectedNonce: client.randomNonce(),
    }
    begun.set(checks.expectedState, checks)
    const url = client.buildAuthorizationUrl(configuration, {
      redirect_uri: `${origin}/callback`,
      scope: 'openid profile',
      state: checks.expectedState,
      nonce: checks.expectedNonce,
      code_challenge: await client.calculatePKCECodeChallenge(checks.pkceCodeVerifier),
      code_challenge_method: 'S256',
    })
    response.writeHead(303, { location: url.href }).end()
  }

  async function callback(url, response) {
    const checks = begun.get(url.searchParams.get('state'))
    begun.delete(url.searchParams.get('state'))
    if (!checks) throw new Error('no sign-in with this state has begun')
    const tokens = await client.authorizationCodeGrant(configuration, url, checks)
    const { name } = await client.fetchUserInfo(configuration, tokens.access_token, tokens.claims().sub)
    const session = randomUUID()
    sessions.set(session, name)
    response
      .writeHead(303, { location: '/', 'set-cookie': `session=${session}; Path=/; HttpOnly; SameSite=Lax` })
      .end()
  }

  function home(request, response) {
    const name = sessions.get(/\bsession=([\w-]+)/.exec(request.headers.cookie ?? '')?.[1])
    response
      .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
      .end(page(name ? `<h1>Hello ${name}</h1>` : '<a href="/login">Sign in</a>'))
  }

  return async (request, response) => {
    const url = new URL(request.url ?? '/', origin)
    try {
      if (url.pathname === '/login') await login(response)
      else if (url.pathname === '/callback') await callback(url, response)
      else home(request, response)
    } catch (error) {
      const why = error.error ?? error.code ?? error.name
      response.writeHead(502, { 'content-type': 'text/html; charset=utf-8' })
      response.end(page(`<h1>Not signed in</h1><p role="alert">${why}</p>`))
    }
  }
}

/**
 * Starts one, on a free port unless one is given. `register` is told its redirect URI and answers what it registered as.
 * @param {string} issuer
 * @param {(redirectUri: string) => Promise<{client_id: string, client_secret: string}>} register
 */
export async function startRelyingParty(issuer, register, port = 0) {
  const server = createServer()
  await new Promise(resolve => server.listen(port, '127.0.0.1', () => resolve(undefined)))
  const origin = `http://127.0.0.1:${server.address().port}`
  const registered = register(`${origin}/callback`)
  const answering = registered.then(({ client_id: clientId, client_secret: clientSecret }) =>
    relyingParty({ issuer, clientId, clientSecret, origin }),
  )
  // Whoever comes before that waits: a port that takes a request and never answers it would look broken.
  server.on('request', (request, response) => answering.then(answer => answer(request, response)))
  await answering
  const { client_id: clientId } = await registered
  return { origin, clientId, stop: () => new Promise(resolve => server.close(resolve)) }
}
