/** A room that is filled by a loop keeps its newest, costs few looks, and no other room loses anything. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod'
import { addInteraction } from '@/lib/connect/interaction/store'
import { RoomAdapter } from '@/lib/connect/provider/adapter'
import { registerClient } from '@/lib/connect/provider/register-client'
import { database } from '@/lib/db/client'
import { deleteBeyond } from '@/lib/db/keep-newest'
import { operationCounts } from '@/lib/db/operations'
import { deliver, newMessageId } from '@/lib/mail/deliver'
import { listMessages } from '@/lib/mail/list-messages'
import { roomKeeps } from '@/lib/rooms/limits'
import { issueTicket, redeemTicket } from '@/lib/rooms/start-ticket'
import { listHops } from '@/lib/trace/list-hops'
import { recordHop, writeHops } from '@/lib/trace/record-hop'
import { aLetter } from '@/tests/mail/a-letter'
import { aRoom } from '@/tests/rooms/a-room'
import { aHop } from '@/tests/trace/a-hop'

/** At every write a look, or at none: which one chance decides otherwise. */
const chance = (value: 0 | 1) => vi.spyOn(Math, 'random').mockReturnValue(value === 1 ? 0 : 0.999999)
beforeEach(() => void chance(1))
afterEach(() => void vi.restoreAllMocks())

const letters = { table: 'Message', order: 'id', sizes: ['text', 'html', 'raw'] }

async function manyLetters(roomId: string, count: number, text = 'x') {
  const from = Date.now() - 1_000_000
  const row = { from: 'a', to: 'b', subject: 'c', html: '', raw: '', receivedAt: new Date(from) }
  await database().message.createMany({
    data: Array.from({ length: count }, (_, n) => ({
      ...row,
      id: newMessageId(new Date(from + n)),
      roomId,
      text: `${n}${text}`,
    })),
  })
}

describe('the oldest go', () => {
  test('of letters, by number; the newest, and another room’s, stay', async () => {
    const [room, other] = [await aRoom(), await aRoom()]
    await manyLetters(room.id, roomKeeps.letters.rows + 30)
    await manyLetters(other.id, 3)
    const id = await deliver(room, aLetter())
    const ids = (
      await database().message.findMany({ where: { roomId: room.id }, orderBy: { id: 'asc' } })
    ).map(message => message.id)
    expect(ids).toHaveLength(roomKeeps.letters.rows)
    expect(ids.at(-1)).toBe(id)
    expect(await listMessages(other.id)).toHaveLength(3)
  })

  test('by bytes, Thai counted as it is kept', async () => {
    const room = await aRoom()
    await manyLetters(room.id, 20, 'ก'.repeat(1000))
    await deleteBeyond(letters, { roomId: room.id }, { rows: 100, bytes: 15_100 })
    expect(await listMessages(room.id)).toHaveLength(5)
  })

  test('of hops, by bytes', async () => {
    const room = await aRoom()
    const { id: _id, at: _at, order: _order, ...hop } = aHop('token', [])
    for (let n = 0; n < 40; n++) recordHop(room.id, { ...hop, request: { n, much: 'x'.repeat(10_000) } })
    await writeHops()
    const kind = { table: 'TraceHop', order: 'id', sizes: ['keys', 'data'] }
    await deleteBeyond(kind, { roomId: room.id }, { ...roomKeeps.hops, bytes: 105_000 })
    const kept = await listHops(room.id)
    expect(kept.map(({ request }) => request?.n)).toEqual([30, 31, 32, 33, 34, 35, 36, 37, 38, 39])
  })

  test('of the provider’s records, each kind by itself; clients are never among them', async () => {
    const [room, other] = [await aRoom(), await aRoom()]
    const registered = await registerClient(room.id, { redirect_uris: ['https://client.example/callback'] })
    expect(registered.ok).toBe(true)
    const state = 'x'.repeat(7000)
    const interaction = (id: string) => ({ uid: id, params: { state } })
    const count = Math.ceil(roomKeeps.signIns.bytes / 7000) + 40
    const rows = Array.from({ length: count }, (_, n) => ({
      roomId: room.id,
      model: 'Interaction',
      id: `i${n}`,
      payload: JSON.stringify(interaction(`i${n}`)),
      expiresAt: new Date(Date.now() + 1000 * n),
    }))
    await database().oidcRecord.createMany({ data: rows })
    await new RoomAdapter(room.id, 'Session').upsert('session', { uid: 'session' }, 60)
    await new RoomAdapter(other.id, 'Interaction').upsert('theirs', interaction('theirs'), 60)
    await new RoomAdapter(room.id, 'Interaction').upsert('newest', interaction('newest'), 100_000)
    const held = await database().oidcRecord.findMany({ where: { roomId: room.id, model: 'Interaction' } })
    const bytes = held.reduce((sum, { payload }) => sum + payload.length, 0)
    expect(bytes).toBeLessThanOrEqual(roomKeeps.signIns.bytes)
    expect(held.length).toBeGreaterThan(count - 80)
    expect(held.some(({ id }) => id === 'newest')).toBe(true)
    expect(held.some(({ id }) => id === 'i0')).toBe(false)
    expect(await new RoomAdapter(other.id, 'Interaction').find('theirs')).toBeDefined()
    expect(await new RoomAdapter(room.id, 'Session').find('session')).toBeDefined()
    expect(await database().oidcRecord.count({ where: { roomId: room.id, model: 'Client' } })).toBe(1)
  })

  test('of sign-ins under way, and of start tickets', async () => {
    const room = await aRoom()
    const interaction = (n: number) => ({
      roomId: room.id,
      uid: `u${n}`,
      clientId: 'thai-mooc',
      scope: 'openid',
      expiresAt: new Date(Date.now() + 1000 * n),
    })
    const { rows } = roomKeeps.signIns
    await database().connectInteraction.createMany({
      data: Array.from({ length: rows + 9 }, (_, n) => interaction(n)),
    })
    expect(await addInteraction(interaction(rows + 9))).toBe(true)
    expect(await database().connectInteraction.count({ where: { roomId: room.id } })).toBe(rows)
    const first = await issueTicket(room.id, 'mooc', {}, new Date(Date.now() - 60_000))
    await database().startTicket.createMany({
      data: Array.from({ length: roomKeeps.tickets.rows }, (_, n) => ({
        id: `t${n}`,
        roomId: room.id,
        site: 'mooc',
        payload: '{}',
        expiresAt: new Date(Date.now() + 250_000 + n),
      })),
    })
    const last = await issueTicket(room.id, 'mooc', { last: true })
    const redeem = (secret: string) =>
      redeemTicket({ roomId: room.id, site: 'mooc', secret, shape: z.unknown() })
    expect(await redeem(first ?? '')).toBeNull()
    expect(await redeem(last ?? '')).toEqual({ last: true })
  })
})

test('one small write counts nothing: a look is a matter of chance', async () => {
  chance(0)
  const room = await aRoom()
  await deliver(room, aLetter())
  const before = operationCounts()
  await deliver(room, aLetter())
  const after = operationCounts()
  const spent = Object.entries(after).filter(([name, count]) => count !== (before[name] ?? 0))
  expect(spent).toEqual([['Message.insert', after['Message.insert']]])
})

test('a look that fails does not fail the write that it followed', async () => {
  const room = await aRoom()
  const told = vi.spyOn(console, 'error').mockImplementation(() => {})
  const { keepNewest } = await import('@/lib/db/keep-newest')
  await keepNewest({ table: 'NoSuchTable', order: 'id' }, { roomId: room.id }, { rows: 1 }, { every: 1 })
  expect(told).toHaveBeenCalledOnce()
})

test('a registration larger than a client’s share is refused', async () => {
  const room = await aRoom()
  const redirect_uris = Array.from(
    { length: 100 },
    (_, n) => `https://client.example/${n}/${'x'.repeat(200)}`,
  )
  const outcome = await registerClient(room.id, { redirect_uris })
  expect(outcome).toEqual({ ok: false, slip: 'too-large' })
})
