/**
 * Nothing secret is in the tables: after both journeys and a sign-in of an outside client, every text column of what
 * the trace and the provider keep is searched for what must not stand there in clear.
 */
import * as client from 'openid-client'
import { expect, test } from 'vitest'
import { registerClient } from '@/lib/connect/provider/register-client'
import { database } from '@/lib/db/client'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import { issuerOf } from '@/lib/paths'
import { moveClock } from '@/lib/rooms/move-clock'
import { registeredClient } from '@/lib/rooms/registered-clients'
import type { Room } from '@/lib/rooms/room'
import { catchUp } from '@/lib/trace/catch-up'
import { exportFlow } from '@/lib/trace/export-flow'
import { listFlows } from '@/lib/trace/list-flows'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '../web/a-reader'
import { go, serverFetch } from './a-browser'

const callback = 'https://client.example/callback'

/** Everything that must stand nowhere in clear, collected on the way. */
const secrets = new Map<string, string>()

async function newestCode(room: Room): Promise<string> {
  const code = extractCode((await listMessages(room.id))[0]?.text ?? '')
  if (!code) throw new Error('no code')
  secrets.set(`code of a letter ${secrets.size}`, code)
  return code
}

/** The steps at ETDA Connect, from the menu to the address it sends the browser back to. */
async function passConnect(room: Room, menu: string, citizenId: string, stopAt: (url: string) => boolean) {
  const { pathname } = new URL(menu)
  await go(`${pathname}/choose`, { method: 'ocsc' })
  await go(`${pathname}/citizen-id/submit`, { citizenId })
  await go(`${pathname}/otp/verify`, { otp: await newestCode(room) })
  return go(`${pathname}/consent/decide`, { decision: 'allow' }, stopAt)
}

function keepSecretsOf(back: string): void {
  const code = new URL(back).searchParams.get('code')
  if (code) secrets.set('authorization code', code)
}

/** What the browser carries now opens a session, or ends a sign-in. An interaction's is its address; its signature is the secret. */
function keepCookies(): void {
  for (const [name, value] of jar)
    if (value.length >= 16 && name !== '_interaction') secrets.set(`cookie ${name}`, value)
}

async function firstJourney(room: Room, citizenId: string): Promise<void> {
  jar.clear()
  const menu = await go(`/r/${room.id}/mooc/login/start`, {})
  const back = await passConnect(room, menu, citizenId, url => url.includes('/callback/'))
  keepSecretsOf(back)
  keepCookies()
  expect(await go(back)).toMatch(/\/mooc\/dashboard$/)
  keepCookies()
}

async function secondJourney(room: Room, citizenId: string, email: string): Promise<void> {
  jar.clear()
  const seis = (path: string, form: Record<string, string>) => go(`/r/${room.id}/seis${path}`, form)
  const { firstName, lastName, birthDate, laserCode } = castMember('no-email')
  const [year, month, day] = birthDate.split('-').map(Number)
  await seis('/request-password', { userCode: citizenId })
  await seis('/verify-identity/check', {
    ...{ firstName, lastName, laserCode },
    ...{ birthDay: String(day), birthMonth: String(month), birthYear: String((year ?? 0) + 543) },
  })
  await seis('/email/save', { email, emailConfirm: email })
  await seis('/request-password', { userCode: citizenId })
  await seis('/sign-in', { userCode: citizenId, password: await newestCode(room) })
  await seis('/group/choose', { group: 'officer' })
  keepCookies()
  expect(await seis('/profile/save', { email, phone: '080-000-0002', fax: '' })).toMatch(/\/profile$/)
}

async function outsideClient(room: Room, citizenId: string): Promise<void> {
  jar.clear()
  const registered = await registerClient(room.id, { redirect_uris: [callback] })
  if (!registered.ok) throw new Error('not registered')
  const { client_id, client_secret } = registered.client as { client_id: string; client_secret: string }
  const issuer = new URL(issuerOf(room.id))
  const configuration = await client.discovery(
    issuer,
    client_id,
    undefined,
    client.ClientSecretBasic(client_secret),
    {
      execute: [client.allowInsecureRequests],
      [client.customFetch]: serverFetch as never,
    },
  )
  const verifier = client.randomPKCECodeVerifier()
  const [expectedState, expectedNonce] = [client.randomState(), client.randomNonce()]
  const url = client.buildAuthorizationUrl(configuration, {
    redirect_uri: callback,
    scope: 'openid email pid',
    // Ids in every place where a client may put one.
    login_hint: citizenId,
    claims: JSON.stringify({ userinfo: { pid: { value: citizenId } } }),
    authorization_details: JSON.stringify([{ type: 'person', identifier: citizenId }]),
    ui_locales: castMember('ready').email ?? '',
    state: expectedState,
    nonce: expectedNonce,
    code_challenge: await client.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  })
  const menu = await go(url.href)
  const back = await passConnect(room, menu, citizenId, address => address.startsWith(callback))
  keepSecretsOf(back)
  const checks = { pkceCodeVerifier: verifier, expectedState, expectedNonce }
  const tokens = await client.authorizationCodeGrant(configuration, new URL(back), checks)
  await client.fetchUserInfo(configuration, tokens.access_token, tokens.claims()?.sub ?? '')
  await client.tokenRevocation(configuration, tokens.access_token)
  secrets.set('verifier', verifier)
  secrets.set('access token', tokens.access_token)
  secrets.set('ID token', tokens.id_token ?? '')
  secrets.set('signature of the ID token', tokens.id_token?.split('.')[2] ?? '')
}

/** Every row of a table as text, a line a row. */
const dump = (rows: object[]): string => rows.map(row => JSON.stringify(row)).join('\n')

test('after both journeys and an outside client, no secret stands in clear in table or export', async () => {
  const room = await aRoom({ pace: 'fast' })
  const [ready, noEmail] = [castMember('ready'), castMember('no-email')]
  const saved = 'mung.r@ocsc.example'
  await firstJourney(room, ready.citizenId)
  await secondJourney(room, noEmail.citizenId, saved)
  const nextDay = await moveClock(room, { to: 'next-day' })
  await firstJourney(nextDay, noEmail.citizenId)
  await outsideClient(nextDay, ready.citizenId)
  const { client_secret } = await registeredClient(room.id, 'mooc')
  const people = [ready, noEmail].flatMap(({ key, citizenId, email, laserCode }) => [
    [`citizen id of ${key}`, citizenId] as const,
    ...(email ? [[`mailbox of ${key}`, email] as const] : []),
    [`Laser Code of ${key}`, laserCode] as const,
  ])
  const all = new Map([...secrets, ...people, ['new mailbox', saved], ['secret of the MOOC', client_secret]])
  await catchUp()
  const { flows } = await listFlows(room.id)
  const hops = await database().traceHop.findMany({ where: { roomId: room.id } })
  const texts = {
    'table of hops': dump(hops.map(({ kind, keys, data }) => ({ kind, keys, data: withoutTimes(data) }))),
    export: withoutTimes(JSON.stringify(flows.map(exportFlow))),
  }
  expect(flows.map(({ story }) => story).sort()).toEqual(['portal', 'sign-in', 'sign-in', 'sign-in'])
  for (const [place, text] of Object.entries(texts))
    for (const [name, secret] of all) expect(text.includes(secret), `${name} in the ${place}`).toBe(false)
  // The provider's rows: what opens something is there as a digest only.
  const records = dump(await database().oidcRecord.findMany({ where: { roomId: room.id } }))
  for (const name of ['authorization code', 'access token', 'verifier', 'ID token']) {
    const secret = all.get(name) ?? ''
    expect(secret).not.toBe('')
    expect(records.includes(secret), `${name} in the provider’s rows`).toBe(false)
  }
})

/** Six digits can turn up in a time or in a random id; where nobody typed anything, they are no code. */
const withoutTimes = (text: string): string =>
  text
    .replace(/\\?"(order|exp|iat|auth_time)\\?":[\d.]+/g, '')
    .replace(/\\?"(id|kid)\\?":\\?"[0-9a-f]+/g, '')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '')
