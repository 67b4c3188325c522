/** What a loop meets, and nobody else: sign-ins, letters, wrong tokens, tickets, registrations. */
import { expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as room from '@/app/api/v1/rooms/[room]/route'
import * as sessions from '@/app/api/v1/rooms/[room]/sessions/route'
import { answerProtocolRequest } from '@/lib/connect/provider/answer-protocol-request'
import { locales, translator } from '@/lib/i18n/translator'
import { type Rate, takeShare } from '@/lib/limits/take-share'
import { listMessages } from '@/lib/mail/list-messages'
import { sendCode } from '@/lib/otp/send-code'
import { issuerOf, moocPath, publicUrl } from '@/lib/paths'
import { rates } from '@/lib/rooms/limits'
import { clientAddressHeader } from '@/lib/web/names.mjs'
import { aRoom } from '@/tests/rooms/a-room'

/** Takes all that `rate` allows `who`, now. */
async function useUp(rate: Rate, who: string): Promise<void> {
  for (let taken = 0; taken < rate.most; taken += 100)
    await Promise.all(Array.from({ length: 100 }, () => takeShare([[rate, who]])))
}

const authorize = (roomId: string, { prompt = 'login', address = '', locale = 'th' } = {}) => {
  const query = new URLSearchParams({
    client_id: 'thai-mooc',
    response_type: 'code',
    scope: 'openid',
    redirect_uri: publicUrl(moocPath(roomId, '/api/auth/callback/etda')),
    state: 'a-state',
    prompt,
  })
  const headers = { cookie: `locale=${locale}`, [clientAddressHeader]: address }
  return answerProtocolRequest(roomId, new Request(`${issuerOf(roomId)}/auth?${query}`, { headers }))
}

test('sign-ins of a room: a page says why, when to come back and that nothing is lost; other rooms go on', async () => {
  const [full, other] = [await aRoom(), await aRoom()]
  await useUp(rates.signInsOfRoom, full.id)
  for (const locale of locales) {
    const answer = await authorize(full.id, { locale })
    expect(answer.status).toBe(429)
    expect(answer.headers.get('retry-after')).toBe('600')
    expect(answer.headers.get('location')).toBeNull()
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toMatch(/2000|2,000/)
  }
  // With prompt=none no person waits at a page: the program gets the protocol's answer, as at any other time.
  expect((await authorize(full.id, { prompt: 'none' })).status).not.toBe(429)
  expect((await authorize(other.id)).status).not.toBe(429)
}, 60_000)

test('sign-ins of an address, over all rooms; others go on in the same room', async () => {
  const address = '203.0.113.40'
  await useUp(rates.signInsOfAddress, address)
  const there = await aRoom()
  const answer = await authorize(there.id, { address })
  expect(answer.status).toBe(429)
  expect(await answer.text()).toContain(
    translator('th', 'connect')('tooManySignIns.ofAddress', {
      most: rates.signInsOfAddress.most,
      minutes: 10,
    }),
  )
  expect((await authorize(there.id, { address: '203.0.113.41' })).status).not.toBe(429)
}, 60_000)

test('letters of a room: none leaves, and the slip has a name', async () => {
  const there = await aRoom()
  await useUp(rates.lettersOfRoom, there.id)
  const wish = {
    site: 'connect',
    purpose: 's',
    citizenId: '1999900000013',
    to: 'somporn.j@ocsc.example',
  } as const
  expect(await sendCode(there, { ...wish, name: 'นางสาวสมพร ใจดี' })).toEqual({
    ok: false,
    slip: 'too-many-letters',
  })
  expect(await listMessages(there.id)).toEqual([])
}, 60_000)

const call = (
  handler: (request: Request, context: { params: Promise<{ room: string }> }) => Promise<Response>,
  to: { id: string; token: string },
  body?: object,
  address = '',
) =>
  handler(
    new Request(`http://localhost:3000/api/v1/rooms/${to.id}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        authorization: `Bearer ${to.token}`,
        'content-type': 'application/json',
        [clientAddressHeader]: address,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    }),
    { params: Promise.resolve({ room: to.id }) },
  )

test('wrong tokens of an address: 429 and no more 401; the right token is taken from there all the same', async () => {
  const address = '203.0.113.50'
  const there = await aRoom()
  const guess = { id: there.id, token: 'room_guess' }
  expect((await call(room.GET, guess, undefined, address)).status).toBe(401)
  await useUp(rates.wrongTokensOfAddress, address)
  const refused = await call(room.GET, guess, undefined, address)
  expect(refused.status).toBe(429)
  expect(refused.headers.get('retry-after')).toBe('600')
  expect(await refused.json()).toMatchObject({ code: 'too-many-wrong-tokens' })
  expect((await call(room.GET, there, undefined, address)).status).toBe(200)
  expect((await call(room.GET, guess, undefined, '203.0.113.51')).status).toBe(401)
}, 60_000)

test.each([
  ['start addresses', rates.ticketsOfRoom, sessions.POST, { citizenId: '1999900000013', site: 'mooc' }],
  [
    'registrations',
    rates.registrationsOfRoom,
    clients.POST,
    { redirect_uris: ['https://client.example/cb'] },
  ],
] as const)(
  '%s of a room: a problem that names the limit; another room goes on',
  async (_what, rate, post, body) => {
    const [full, other] = [await aRoom(), await aRoom()]
    await useUp(rate, full.id)
    const refused = await call(post, full, body)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('600')
    expect(await refused.json()).toMatchObject({ detail: `At most ${rate.most} in 10 minutes.` })
    expect((await call(post, other, body)).status).toBe(201)
  },
  60_000,
)

test('fifty workers that all sign in, in one room, every two minutes, or a class of sixty at once, meet no limit', () => {
  expect(rates.signInsOfRoom.most).toBeGreaterThan(50 * 5 * 3)
  expect(rates.lettersOfRoom.most).toBeGreaterThan(50 * 5 * 2)
  expect(rates.signInsOfAddress.most).toBeGreaterThan(60 * 10 * 5)
  expect(rates.ticketsOfRoom.most).toBeGreaterThan(50 * 50)
})
