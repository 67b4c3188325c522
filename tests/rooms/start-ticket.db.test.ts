/** Addresses that land signed in: once, for five minutes, at one site of one room. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueTicket, redeemTicket, ticketLifetimeSeconds } from '@/lib/rooms/start-ticket'
import type { StartSite } from '@/lib/sites/sites.mjs'
import { aRoom } from './a-room'

const payload = { citizenId: '1999900000013' }

const shape = z.object({ citizenId: z.string() })
const redeem = (roomId: string, site: StartSite, secret: string, realNow?: Date) =>
  redeemTicket({ roomId, site, secret, shape }, realNow)

async function aTicket(now = new Date()) {
  const room = await aRoom()
  const secret = await issueTicket(room.id, 'seis', payload, now)
  if (!secret) throw new Error('no ticket')
  return { room, secret }
}

test('a ticket works once, and of many at once for exactly one', async () => {
  const { room, secret } = await aTicket()
  const all = await Promise.all(Array.from({ length: 8 }, () => redeem(room.id, 'seis', secret)))
  expect(all.filter(Boolean)).toEqual([payload])
  expect(await redeem(room.id, 'seis', secret)).toBeNull()
})

test('a ticket is dead after five minutes', async () => {
  const now = new Date()
  const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
  const [late, early] = [await aTicket(now), await aTicket(now)]
  expect(await redeem(late.room.id, 'seis', late.secret, at(ticketLifetimeSeconds + 1))).toBeNull()
  expect(await redeem(early.room.id, 'seis', early.secret, at(ticketLifetimeSeconds - 1))).toEqual(payload)
})

test('a ticket for one site or room opens no other', async () => {
  const { room, secret } = await aTicket()
  const other = await aRoom()
  expect(await redeem(room.id, 'mooc', secret)).toBeNull()
  expect(await redeem(other.id, 'seis', secret)).toBeNull()
  expect(await redeem(room.id, 'seis', secret)).toEqual(payload)
})

test('a ticket that holds something else than its site needs lets nobody in', async () => {
  const room = await aRoom()
  const secret = await issueTicket(room.id, 'seis', { person: payload.citizenId })
  await expect(redeem(room.id, 'seis', secret ?? '')).rejects.toThrow()
})
