/** Every failure does something: what is true at its point becomes another truth, and the one that was stays as it was. */
import { importJWK, SignJWT } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import { catalogue, faultNames } from '@/lib/faults/catalogue'
import { strike } from '@/lib/faults/strike'
import type { Answer, Point, Truths } from '@/lib/faults/truths'
import { findRoom } from '@/lib/rooms/find-room'
import { signingKey } from '@/lib/secrets/secrets'
import { aRoom } from '../rooms/a-room'

const anybody = { citizenId: undefined, site: undefined, client_id: undefined, userAgent: undefined }

type Samples = { [P in Point]: Truths<object>[P] }

const answer = (body: unknown, more: Partial<Answer> = {}): Answer => ({
  status: 200,
  body,
  afterSeconds: 0,
  ...more,
})

async function anIdToken(): Promise<string> {
  const key = await signingKey()
  return new SignJWT({ nonce: 'n-0S6_WzA2Mj', at_hash: '77QmUPtjPfzWtF2AnpK9RQ' })
    .setProtectedHeader({ alg: 'RS256', typ: 'JWT', ...(key.kid ? { kid: key.kid } : {}) })
    .setIssuer('https://issuer.example')
    .setAudience('a-client')
    .setSubject('somebody')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(await importJWK(key, 'RS256'))
}

/** What is true at each point when nothing goes wrong; signed as an effect signs, so that a token which is only signed anew is the same. */
const samples = async (): Promise<Samples> => ({
  'citizen-id': { status: 'active', email: 'somporn.j@ocsc.example', passwordEmail: null },
  code: { expiresAt: new Date(Date.now() + 60_000), triesLeft: 5 },
  session: 'kept',
  consent: 'allow',
  proof: { firstName: 'สมพร' },
  save: 'answers',
  'hand-over': [{}, {}],
  letter: [{ code: '123456', at: new Date() }],
  discovery: answer({ issuer: 'https://issuer.example' }),
  jwks: answer({ keys: [] }),
  'authorization-request': new URLSearchParams({ redirect_uri: 'https://client.example/callback' }),
  authorization: answer('', {
    status: 303,
    location:
      'https://client.example/callback?code=SplxlOBeZQQ&state=af0ifjsldkj&iss=https%3A%2F%2Fissuer.example',
  }),
  'token-request': new URLSearchParams({ code_verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk' }),
  token: answer({ access_token: 'SlAV32hkKG', id_token: await anIdToken() }),
  userinfo: answer({ sub: 'somebody', email: 'somporn.j@ocsc.example', email_verified: true }),
})

let roomId: string
let truths: Samples
beforeAll(async () => {
  truths = await samples()
  roomId = (await aRoom({ pace: 'fast' })).id
})

/** What becomes of the truth at a point in the room as it is now. */
async function struck<P extends Point>(point: P) {
  const room = await findRoom(roomId)
  if (!room) throw new Error('the room is gone')
  const { bend, faults } = await strike<Point>(room, point, anybody)
  const truth = truths[point]
  const before = asText(truth)
  return { faults, before, after: asText(truth), bent: asText(await bend(truth)) }
}

const asText = (truth: unknown): string =>
  truth instanceof URLSearchParams ? truth.toString() : JSON.stringify(truth)

describe.each(faultNames)('%s', fault => {
  test('bends what is true at its point, once, and leaves what it was given as it was', async () => {
    const { point } = catalogue[fault]
    expect((await armFault(roomId, { fault, times: 1, where: {} })).ok).toBe(true)
    const first = await struck(point)
    expect(first.faults).toEqual([fault])
    expect(first.bent).not.toBe(first.before)
    expect(first.after).toBe(first.before)
    const second = await struck(point)
    expect(second).toMatchObject({ faults: [], bent: second.before })
  })
})

test('of two that strike at once each does its own', async () => {
  for (const fault of ['mail-twice', 'mail-wrong-code'] as const)
    await armFault(roomId, { fault, times: 1, where: {} })
  const { bent, faults } = await struck('letter')
  expect(faults).toEqual(['mail-twice', 'mail-wrong-code'])
  expect(JSON.parse(bent)).toMatchObject([{ code: '234567' }, { code: '234567' }])
})

test('a register that is silent has nothing on file that could be changed', async () => {
  for (const fault of ['register-down', 'no-email'] as const)
    await armFault(roomId, { fault, times: 1, where: {} })
  expect((await struck('citizen-id')).bent).toBe('"silent"')
})

test('every point has a failure that strikes there', () => {
  expect(
    Object.keys(truths).filter(point => !faultNames.some(name => catalogue[name].point === point)),
  ).toEqual([])
})
