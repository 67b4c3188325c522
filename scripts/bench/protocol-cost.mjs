/**
 * `npm run bench -- --protocol`: the protocol alone, without a page: a client with `autoApprove` goes to the
 * authorization endpoint and follows it to its code, exchanges it, and asks for keys and userinfo. Beside the bare
 * provider, which approves as well, by turns in one run; processor time of one process each.
 */
import { parseArgs } from 'node:util'
import { HttpBrowser } from '../../e2e/kit/http-browser.mjs'
import { startBareProvider } from './bare-provider.mjs'
import { cpuOfProcess } from './meters.mjs'
import { median } from './numbers.mjs'
import { startSite } from './start-site.mjs'

const { values: wish } = parseArgs({
  options: {
    protocol: { type: 'boolean' },
    rounds: { type: 'string', default: '9' },
    journeys: { type: 'string', default: '20' },
  },
})
const [rounds, journeys] = [Number(wish.rounds), Number(wish.journeys)]
const warmUpRounds = 5
const target = 0.35
const callback = 'http://localhost:9/callback'

/** @typedef {{issuer: string, clientId: string, clientSecret: string, hint: string}} Client */

/** One sign-in of a program. @param {Client} client @param {{authorization: string, token: string, jwks: string, userinfo: string}} addresses @param {(name: string) => void} [done] */
async function signIn({ clientId, clientSecret, hint }, addresses, done = () => {}) {
  const browser = new HttpBrowser({ packed: true })
  const asked = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid profile email',
    state: 'a-state-of-the-bench',
    nonce: 'a-nonce-of-the-bench',
    login_hint: hint,
  })
  const answer = await browser.open(`${addresses.authorization}?${asked}`, {
    stopAt: url => url.startsWith(callback),
  })
  const code = new URL(answer.url).searchParams.get('code')
  if (!code) throw new Error(`no code: ${answer.status} ${answer.url}`)
  done('to the code')
  const authorization = `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`
  const exchange = new URLSearchParams({ grant_type: 'authorization_code', code, redirect_uri: callback })
  const json = { accept: 'application/json' }
  const tokens = await browser.hop(addresses.token, {
    method: 'POST',
    body: exchange.toString(),
    headers: { ...json, authorization },
  })
  const { access_token: accessToken } = JSON.parse(tokens.text)
  if (!accessToken) throw new Error(`no token: ${tokens.status} ${tokens.text}`)
  done('token')
  await browser.hop(addresses.jwks, { headers: json })
  done('keys')
  const person = await browser.hop(addresses.userinfo, {
    headers: { ...json, authorization: `Bearer ${accessToken}` },
  })
  if (person.status !== 200) throw new Error(`no claims: ${person.status}`)
  done('userinfo')
}

const site = await startSite({ DATABASE_URL: process.env.BENCH_DATABASE_URL ?? '' }, ['--workers', '1'])
const bare = await startBareProvider()
try {
  const post = async (/** @type {string} */ path, /** @type {object} */ body, token = '') => {
    const answer = await fetch(`${site.origin}/api/v1${path}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: JSON.stringify(body),
    })
    if (answer.status !== 201) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
    return answer.json()
  }
  const room = await post('/rooms', { pace: 'fast', autoApprove: true })
  const registered = await post(`/rooms/${room.id}/clients`, { redirect_uris: [callback] }, room.token)
  const { citizenId } = room.personas.find((/** @type {{key: string}} */ { key }) => key === 'ready')
  const ours = {
    issuer: room.urls.issuer,
    clientId: registered.client_id,
    clientSecret: registered.client_secret,
    hint: citizenId,
  }
  const theirs = { issuer: `${bare.origin}/op`, clientId: 'program', clientSecret: 'bench-secret', hint: '' }

  /** @param {Client} client */
  const discover = async ({ issuer }) => {
    const document = await fetch(`${issuer}/.well-known/openid-configuration`).then(answer => answer.json())
    return {
      authorization: document.authorization_endpoint,
      token: document.token_endpoint,
      jwks: document.jwks_uri,
      userinfo: document.userinfo_endpoint,
    }
  }
  /** @type {Map<string, number[]>} */
  const parts = new Map()
  const measure = async (/** @type {Client} */ client, /** @type {number} */ pid, isOurs = false) => {
    const addresses = await discover(client)
    const began = cpuOfProcess(pid)
    for (let count = 0; count < journeys; count++) {
      let before = cpuOfProcess(pid)
      await signIn(client, addresses, name => {
        const now = cpuOfProcess(pid)
        if (isOurs) parts.set(name, [...(parts.get(name) ?? []), now - before])
        before = now
      })
    }
    if (isOurs) await new Promise(resolve => setTimeout(resolve, 400))
    return (cpuOfProcess(pid) - began) / journeys
  }
  const measured = []
  for (let round = -warmUpRounds; round < rounds; round++) {
    if (round === 0) parts.clear()
    const one = {
      ours: await measure(ours, site.servingPid(), true),
      bare: await measure(theirs, bare.pid),
    }
    if (round < 0) continue
    measured.push(one)
    console.log(
      `round ${round + 1}: ${one.ours.toFixed(1)} ms here, ${one.bare.toFixed(1)} bare, ratio ${(one.bare / one.ours).toFixed(3)}`,
    )
  }
  console.log(
    `\nNode ${process.versions.node}: the protocol alone takes ${median(measured.map(one => one.ours)).toFixed(1)} ms of processor time here, ${median(measured.map(one => one.bare)).toFixed(1)} at a bare provider`,
  )
  console.log(
    `bare provider to ours: ${median(measured.map(one => one.bare / one.ours)).toFixed(3)}   target ${target}`,
  )
  for (const [name, times] of parts) console.log(`  ${median(times).toFixed(1).padStart(6)}  ${name}`)
} finally {
  bare.stop()
  site.stop()
}
