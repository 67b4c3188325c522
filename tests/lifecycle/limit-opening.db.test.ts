/** How many rooms one address may open: what a public server needs, and no class or test run meets. */
import { expect, test } from 'vitest'
import * as rooms from '@/app/api/v1/rooms/route'
import { env } from '@/lib/env'
import { limitOpening, openingWindowSeconds } from '@/lib/lifecycle/limit-opening'
import { clientAddressHeader } from '@/lib/web/names.mjs'

const school = '203.0.113.7'
const now = new Date('2026-11-25T09:00:00Z')
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000)

/** So many asked from `address` at `at`, thirty at a time; how many may open a room. */
async function allowed(address: string, count: number, at: Date): Promise<number> {
  let ok = 0
  for (let n = 0; n < count; n += 30) {
    const some = Array.from({ length: Math.min(30, count - n) }, () => limitOpening(address, at))
    ok += (await Promise.all(some)).filter(limit => limit.ok).length
  }
  return ok
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
  expect(await allowed(school, env().ROOMS_PER_ADDRESS + 40, now)).toBe(env().ROOMS_PER_ADDRESS)
  const refusal = { ok: false, slip: 'too-many', retryAfterSeconds: openingWindowSeconds }
  expect(await limitOpening(school, later(1))).toEqual(refusal)
  expect(await limitOpening(school, later(openingWindowSeconds - 1))).toEqual(refusal)
  expect((await limitOpening(school, later(openingWindowSeconds))).ok).toBe(true)
  expect((await limitOpening('203.0.113.8', later(1))).ok).toBe(true)
  expect(await limitOpening('', later(1))).toEqual({ ok: true, openedBy: null })
}, 120_000)

test('the API says so: 429 with Retry-After, as a problem; the address is nowhere in the room', async () => {
  const another = '203.0.113.9'
  const realNow = new Date()
  await allowed(another, env().ROOMS_PER_ADDRESS, realNow)
  const answer = await askFrom(another)
  expect(answer.status).toBe(429)
  expect(answer.headers.get('retry-after')).toBe(String(openingWindowSeconds))
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ code: 'too-many-rooms', status: 429 })
  expect((await askFrom('')).status).toBe(201)
  const limit = await limitOpening('203.0.113.10', realNow)
  expect(JSON.stringify(limit)).not.toContain('203.0.113')
}, 120_000)
