/** What the provider keeps: digests instead of secrets, single use, nothing across rooms. */
import { expect, test } from 'vitest'
import { RoomAdapter } from '@/lib/connect/provider/adapter'
import { readOidc } from '@/lib/connect/provider/store'
import { openRoom } from '@/lib/lifecycle/open-room'
import { digest } from '@/lib/secrets/secrets'

const code = 'the-value-of-a-code'
const payload = { jti: code, grantId: 'grant', clientId: 'client', exp: Math.floor(Date.now() / 1000) + 60 }

async function aCode() {
  const { id: roomId } = await openRoom()
  const adapter = new RoomAdapter(roomId, 'AuthorizationCode')
  await adapter.upsert(code, payload, 60)
  return { roomId, adapter }
}

test('a code is found by its value, and its value is nowhere in the table', async () => {
  const { roomId, adapter } = await aCode()
  expect(await adapter.find(code)).toMatchObject(payload)
  const row = await readOidc({ roomId, model: 'AuthorizationCode', id: digest(code) })
  expect(JSON.stringify(row)).not.toContain(code)
})

test('of many simultaneous uses of a code exactly one succeeds', async () => {
  const { adapter } = await aCode()
  const uses = await Promise.allSettled(Array.from({ length: 8 }, () => adapter.consume(code)))
  expect(uses.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  expect(await adapter.find(code)).toHaveProperty('consumed')
})

test('a code of one room does not exist in another', async () => {
  await aCode()
  const { id: other } = await openRoom()
  expect(await new RoomAdapter(other, 'AuthorizationCode').find(code)).toBeUndefined()
})

test('an expired record is not found', async () => {
  const { id: roomId } = await openRoom()
  const adapter = new RoomAdapter(roomId, 'AccessToken')
  await adapter.upsert('token', { ...payload, jti: 'token' }, -1)
  expect(await adapter.find('token')).toBeUndefined()
})

test('revoking a grant takes its tokens and leaves those of another', async () => {
  const { id: roomId } = await openRoom()
  const adapter = new RoomAdapter(roomId, 'AccessToken')
  await adapter.upsert('mine', { ...payload, jti: 'mine', grantId: 'a' }, 60)
  await adapter.upsert('other', { ...payload, jti: 'other', grantId: 'b' }, 60)
  await adapter.revokeByGrantId('a')
  expect(await adapter.find('mine')).toBeUndefined()
  expect(await adapter.find('other')).toBeDefined()
})
