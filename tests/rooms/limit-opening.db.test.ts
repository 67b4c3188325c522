/** How many rooms one address may open: what a public server needs, and no class or test run meets. */
import { expect, test } from 'vitest'
import * as rooms from '@/app/api/v1/rooms/route'
import { env } from '@/lib/env'
import { limitOpening, openingWindowSeconds } from '@/lib/rooms/limit-opening'
import { openRoom } from '@/lib/rooms/open-room'
import { clientAddressHeader } from '@/lib/web/names.mjs'

const school = '203.0.113.7'
const now = new Date('2026-11-25T09:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

/** So many rooms opened from `address` at `now`. */
async function opened(address: string, count: number): Promise<void> {
  for (let n = 0; n < count; n++) {
    const limit = await limitOpening(address, now)
    if (!limit.ok) throw new Error(`refused after ${n}`)
    await openRoom({ openedBy: limit.openedBy }, now)
  }
}

const askFrom = (address: string) =>
  rooms.POST(
    new Request('http://localhost:3000/api/v1/rooms', {
      method: 'POST',
      headers: address ? { [clientAddressHeader]: address } : {},
    }),
  )

test('sixty rooms in two minutes from one address are far from the limit', () => {
  expect(env().ROOMS_PER_ADDRESS).toBeGreaterThanOrEqual(60 * (openingWindowSeconds / 120))
})

test('an address that opened its share is refused until they are forgotten; others, and this machine, are not', async () => {
  await opened(school, env().ROOMS_PER_ADDRESS)
  const refusal = { ok: false, retryAfterSeconds: openingWindowSeconds }
  expect(await limitOpening(school, later(1))).toEqual(refusal)
  expect(await limitOpening(school, later(openingWindowSeconds - 1))).toEqual(refusal)
  expect((await limitOpening(school, later(openingWindowSeconds + 1))).ok).toBe(true)
  expect((await limitOpening('203.0.113.8', later(1))).ok).toBe(true)
  expect(await limitOpening('', later(1))).toEqual({ ok: true, openedBy: null })
}, 120_000)

test('the API says so: 429 with Retry-After, as a problem; the address is nowhere in the room', async () => {
  const another = '203.0.113.9'
  const realNow = new Date()
  for (let n = 0; n < env().ROOMS_PER_ADDRESS; n++) {
    const limit = await limitOpening(another, realNow)
    await openRoom({ openedBy: limit.ok ? limit.openedBy : null }, realNow)
  }
  const answer = await askFrom(another)
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe(String(openingWindowSeconds))
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ code: 'too-many-rooms', status: 429 })
  expect((await askFrom('')).status).toBe(201)
  const limit = await limitOpening('203.0.113.10', realNow)
  expect(JSON.stringify(limit)).not.toContain('203.0.113')
}, 120_000)
