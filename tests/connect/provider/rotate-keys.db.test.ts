/** A room rotates its keys: a right client goes on, and one for which the old key is gone at once does not. */
import { createRemoteJWKSet, customFetch, decodeProtectedHeader, jwtVerify } from 'jose'
import { beforeEach, expect, test } from 'vitest'
import * as rotate from '@/app/api/v1/rooms/[room]/keys/rotate/route'
import { issuerOf } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { oldKeySeconds, rotateKeys, signingKeysOf } from '@/lib/rooms/signing-keys'
import { catchUp } from '@/lib/trace/catch-up'
import { listHops } from '@/lib/trace/list-hops'
import { call } from '@/tests/api/call'
import { serverFetch } from '@/tests/trace/a-browser'
import { anOutsideClient } from '@/tests/trace/an-outside-client'
import { jar } from '@/tests/web/a-reader'
import { aRoom } from '../../rooms/a-room'

let room: Room & { token: string }

beforeEach(async () => {
  jar.clear()
  room = await aRoom({ autoApprove: true })
})

const rotateBy = (body: object) => call(rotate.POST, { room: room.id }, { token: room.token, body })
const kids = async (now?: number) => (await signingKeysOf(room.id, now)).map(({ kid }) => kid)
const kidOf = (token: string | undefined) => decodeProtectedHeader(token ?? '').kid
/** A client's verifier that reads the keys anew for each name that it does not know. */
const reading = () =>
  createRemoteJWKSet(new URL(`${issuerOf(room.id)}/jwks`), {
    [customFetch]: serverFetch,
    cooldownDuration: 0,
  })

test('a client that reads the keys anew for a name it does not know takes tokens of before and after', async () => {
  const outside = await anOutsideClient(room)
  const keys = reading()
  const before = (await outside.signIn()).id_token ?? ''
  await jwtVerify(before, keys)
  const answer = await rotateBy({})
  expect(answer.status).toBe(200)
  const after = (await outside.signIn()).id_token ?? ''
  const { kid, published } = answer.body as { kid: string; published: string[] }
  expect(published).toEqual([kid, kidOf(before)])
  expect(kidOf(after)).toBe(kid)
  await jwtVerify(after, keys)
  await jwtVerify(before, reading())
  await catchUp()
  const { checks = [] } = (await listHops(room.id)).filter(hop => hop.kind === 'token').at(-1) ?? {}
  expect(checks.find(check => check.name === 'signature')?.ok).toBe(true)
})

test('an old key that is withdrawn at once leaves tokens that nobody can verify', async () => {
  const outside = await anOutsideClient(room)
  const before = (await outside.signIn()).id_token ?? ''
  await rotateBy({ withdrawOld: true })
  await expect(jwtVerify(before, reading())).rejects.toThrow('no applicable key')
  await jwtVerify((await outside.signIn()).id_token ?? '', reading())
})

test('a new key that is to sign later is published at once, and signs from then on', async () => {
  const [old] = await kids()
  const now = new Date()
  const rotated = await rotateKeys(room.id, { signsAfterSeconds: 60 }, now)
  expect(rotated?.published).toEqual([old, rotated?.kid])
  expect(await kids(now.getTime() + 59_000)).toEqual([old, rotated?.kid])
  expect(await kids(now.getTime() + 60_000)).toEqual([rotated?.kid, old])
})

test('an old key is published until the second rotation, or for a day', async () => {
  const [old] = await kids()
  const now = new Date()
  const first = await rotateKeys(room.id, {}, now)
  expect(await kids(now.getTime() + (oldKeySeconds - 1) * 1000)).toEqual([first?.kid, old])
  expect(await kids(now.getTime() + oldKeySeconds * 1000)).toEqual([first?.kid])
  const second = await rotateKeys(room.id, {}, new Date(now.getTime() + 1000))
  expect(second?.published).toEqual([second?.kid, first?.kid])
})

test('rooms that have never rotated name their keys each in its own way, in keys and tokens, and a right client goes on', async () => {
  const other = await aRoom({ autoApprove: true })
  const published = async ({ id }: { id: string }) => {
    const { keys } = await (await serverFetch(`${issuerOf(id)}/jwks`)).json()
    return keys.map(({ kid }: { kid: string }) => kid)
  }
  const [mine, theirs] = [await published(room), await published(other)]
  expect(new Set([...mine, ...theirs]).size).toBe(mine.length + theirs.length)
  const token = (await (await anOutsideClient(room)).signIn()).id_token ?? ''
  expect(mine).toContain(kidOf(token))
  await jwtVerify(token, reading())
  jar.clear()
  const foreign = (await (await anOutsideClient(other)).signIn()).id_token ?? ''
  await expect(jwtVerify(foreign, reading())).rejects.toThrow('no applicable key')
})

test('one room’s rotation is no other’s', async () => {
  const other = await aRoom()
  const before = await signingKeysOf(other.id)
  await rotateBy({})
  expect(await signingKeysOf(other.id)).toEqual(before)
  expect((await kids())[0]).not.toBe(before[0]?.kid)
})

test.each([
  ['an unknown field', { at: 'now' }],
  ['a wait that is too long', { signsAfterSeconds: 301 }],
  ['an old key that signs and is withdrawn', { signsAfterSeconds: 5, withdrawOld: true }],
])('%s is refused', async (_, body) => {
  expect(await rotateBy(body)).toMatchObject({ status: 400, body: { code: 'invalid-body' } })
})
