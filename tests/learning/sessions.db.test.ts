/** Accounts, sessions and finished readings of the learning space, on a real database. */
import { expect, test } from 'vitest'
import { admitReader } from '@/lib/learning/admit-reader'
import { deleteSessions, keepFinished, readReader, takeSession } from '@/lib/learning/store'
import { resetRoom } from '@/lib/lifecycle/reset-room'
import { sweepRooms } from '@/lib/lifecycle/sweep-rooms'
import { digest } from '@/lib/secrets/secrets'
import { aRoom } from '../rooms/a-room'

const claims = { sub: 'opaque-1', name: 'นางสาวสมพร ใจดี', pid: '1999900000013' }
const hour = 3_600_000

/** A sign-in; the id of its session. */
async function signIn(
  room: Awaited<ReturnType<typeof aRoom>>,
  {
    sid = 'sid-1',
    sub = claims.sub,
    lifetimeSeconds,
  }: { sid?: string; sub?: string; lifetimeSeconds?: number } = {},
): Promise<string> {
  const admission = { sid, idToken: 'id-token', lifetimeSeconds }
  const setCookie = await admitReader(room, { ...claims, sub }, admission)
  return digest(/=([^;]+)/.exec(setCookie)?.[1] ?? '')
}

test('a session names its reader, with what they have finished, until its end', async () => {
  const room = await aRoom()
  const id = await signIn(room, { lifetimeSeconds: 3600 })
  const reader = await readReader(room.id, id, new Date())
  expect(reader).toMatchObject({ claims, finished: [] })
  const row = {
    accountId: reader?.id ?? '',
    readingId: 'one-sign-in',
    roomId: room.id,
    finishedAt: new Date(),
  }
  expect(await Promise.all([keepFinished(row), keepFinished(row), keepFinished(row)])).toEqual([
    true,
    true,
    true,
  ])
  expect((await readReader(room.id, id, new Date()))?.finished).toHaveLength(1)
  expect(await readReader(room.id, id, new Date(Date.now() + hour + 1000))).toBeNull()
})

test('a session is of its own room', async () => {
  const [room, other] = [await aRoom(), await aRoom()]
  const id = await signIn(room)
  expect(await readReader(other.id, id, new Date())).toBeNull()
  expect(await deleteSessions(other.id, { sid: 'sid-1' })).toBe(0)
  expect(await readReader(room.id, id, new Date())).not.toBeNull()
})

test('simultaneous first sign-ins make one account, each with a session', async () => {
  const room = await aRoom()
  const ids = await Promise.all([1, 2, 3, 4].map(() => signIn(room)))
  const readers = await Promise.all(ids.map(id => readReader(room.id, id, new Date())))
  expect(new Set(readers.map(reader => reader?.id)).size).toBe(1)
})

test('a logout by sid ends that session and no other; by sub alone, every one of that person', async () => {
  const room = await aRoom()
  const [phone, desk, other] = [
    await signIn(room, { sid: 'phone' }),
    await signIn(room, { sid: 'desk' }),
    await signIn(room, { sid: 'other', sub: 'opaque-2' }),
  ]
  const isIn = async (id: string) => (await readReader(room.id, id, new Date())) !== null
  await deleteSessions(room.id, { sid: 'phone', sub: claims.sub })
  expect([await isIn(phone), await isIn(desk), await isIn(other)]).toEqual([false, true, true])
  await deleteSessions(room.id, { sub: claims.sub })
  expect([await isIn(desk), await isIn(other)]).toEqual([false, true])
})

test('a sign-out ends the session and has the ID token to say again, once', async () => {
  const room = await aRoom()
  const id = await signIn(room)
  expect(await takeSession(room.id, id)).toBe('id-token')
  expect(await takeSession(room.id, id)).toBeNull()
})

test('a reset forgets readers; a sweep forgets sessions whose time is over', async () => {
  const room = await aRoom()
  const [short, long] = [await signIn(room, { lifetimeSeconds: 60 }), await signIn(room, { sid: 'long' })]
  const inTwoMinutes = new Date(Date.now() + 120_000)
  await sweepRooms(inTwoMinutes)
  expect(await takeSession(room.id, short)).toBeNull()
  expect(await readReader(room.id, long, new Date())).not.toBeNull()
  await resetRoom(room.id)
  expect(await readReader(room.id, long, new Date())).toBeNull()
})
