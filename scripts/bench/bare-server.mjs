/**
 * The yardstick of `npm run bench`: a bare oidc-provider with state in memory, and a relying party made with
 * openid-client, on plain Node in one process. Only the OIDC hops: no pages, no mail, no database.
 */
import { createServer } from 'node:http'
import { exportJWK, generateKeyPair } from 'jose'
import Provider from 'oidc-provider'
import * as client from 'openid-client'

const port = Number(process.argv[2])
const origin = `http://localhost:${port}`
const { privateKey } = await generateKeyPair('RS256', { extractable: true })

const provider = new Provider(`${origin}/op`, {
  jwks: { keys: [{ ...(await exportJWK(privateKey)), use: 'sig', alg: 'RS256' }] },
  clients: [
    { client_id: 'rp', client_secret: 'bench-secret', redirect_uris: [`${origin}/callback`] },
    // Of the protocol alone (protocol-cost.mjs): its program is another process.
    { client_id: 'program', client_secret: 'bench-secret', redirect_uris: ['http://localhost:9/callback'] },
  ],
  pkce: { required: (_ctx, { clientId }) => clientId === 'rp' },
  cookies: { keys: ['bench'] },
  claims: { profile: ['name'], email: ['email'] },
  features: { devInteractions: { enabled: false } },
  interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
  findAccount: async (_ctx, accountId) => ({
    accountId,
    claims: () => ({ sub: accountId, name: 'Somporn', email: 'somporn.j@ocsc.example' }),
  }),
  ttl: {
    Session: 3600,
    Grant: 3600,
    Interaction: 3600,
    AccessToken: 3600,
    IdToken: 3600,
    AuthorizationCode: 60,
  },
})
const answerProtocol = provider.callback()
/** @type {Map<string, {verifier: string, nonce: string}>} */
const pending = new Map()
/** @type {client.Configuration} */
let relyingParty

async function answerInteraction(request, response) {
  const { prompt, params } = await provider.interactionDetails(request, response)
  const grant = new provider.Grant({ accountId: 'somporn', clientId: String(params.client_id) })
  grant.addOIDCScope(String(params.scope))
  const login = prompt.name === 'login' ? { login: { accountId: 'somporn' } } : {}
  await provider.interactionFinished(request, response, {
    ...login,
    consent: { grantId: await grant.save() },
  })
}

async function login(response) {
  const [verifier, state, nonce] = [
    client.randomPKCECodeVerifier(),
    client.randomState(),
    client.randomNonce(),
  ]
  pending.set(state, { verifier, nonce })
  const url = client.buildAuthorizationUrl(relyingParty, {
    redirect_uri: `${origin}/callback`,
    scope: 'openid profile email',
    prompt: 'login consent',
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    state,
    nonce,
  })
  response.writeHead(303, { location: url.href }).end()
}

async function callback(url, response) {
  const state = url.searchParams.get('state') ?? ''
  const kept = pending.get(state)
  pending.delete(state)
  const tokens = await client.authorizationCodeGrant(relyingParty, url, {
    pkceCodeVerifier: kept?.verifier,
    expectedNonce: kept?.nonce,
    expectedState: state,
  })
  const claims = await client.fetchUserInfo(relyingParty, tokens.access_token, tokens.claims()?.sub ?? '')
  response.end(`signed in as ${claims.name}`)
}

const server = createServer((request, response) => {
  const url = new URL(request.url ?? '/', origin)
  const fail = error => response.writeHead(500).end(String(error))
  if (url.pathname.startsWith('/op/')) {
    request.originalUrl = request.url
    request.url = request.url.slice('/op'.length)
    answerProtocol(request, response)
  } else if (url.pathname.startsWith('/interaction/')) answerInteraction(request, response).catch(fail)
  else if (url.pathname === '/login') login(response).catch(fail)
  else if (url.pathname === '/callback') callback(url, response).catch(fail)
  else response.writeHead(404).end()
})

server.listen(port, async () => {
  relyingParty = await client.discovery(
    new URL(`${origin}/op`),
    'rp',
    undefined,
    client.ClientSecretBasic('bench-secret'),
    {
      execute: [client.allowInsecureRequests],
    },
  )
  process.send?.('ready')
})
