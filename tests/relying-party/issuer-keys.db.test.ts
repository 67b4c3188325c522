/**
 * A site reads the issuer's keys when it first needs them, when a token names one that it does not have, and when they
 * are too old; otherwise it remembers. So a failure of the keys address is met by the first sign-in alone, and the trace
 * says each time where the keys came from.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import type { FaultName } from '@/lib/faults/catalogue'
import { findFault } from '@/lib/faults/list-faults'
import type { Room } from '@/lib/rooms/room'
import { relyingParties } from '@/lib/sites/sites.mjs'
import { catchUp } from '@/lib/trace/catch-up'
import { listHops } from '@/lib/trace/list-hops'
import { aRoom } from '../rooms/a-room'
import { aPersonAt } from './a-sign-in'

let room: Room
beforeEach(async () => {
  room = await aRoom({ pace: 'fast', autoApprove: true })
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

const minute = 60_000
/** For everybody in this process alike: site and provider. */
const later = (milliseconds: number) => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + milliseconds })

async function arm(fault: FaultName) {
  const armed = await armFault(room.id, { fault, times: 1, where: {} })
  if (!armed.ok) throw new Error(armed.slip)
  return async () => (await findFault(room.id, armed.id))?.firedAt.length
}

/** Of the newest sign-in: where its keys came from, and how often any were fetched so far. */
async function keys() {
  await catchUp()
  const hops = await listHops(room.id)
  return {
    from: hops.findLast(({ kind }) => kind === 'callback')?.keysFrom,
    fetched: hops.filter(({ kind }) => kind === 'keys').length,
  }
}

describe.each(relyingParties)('%s', site => {
  const signIn = () => aPersonAt(site, room.id).signIn()

  test('reads them at its first sign-in and remembers them for the next', async () => {
    expect(await signIn()).toMatchObject({ page: 'home' })
    expect(await keys()).toEqual({ from: 'first', fetched: 1 })
    expect(await signIn()).toMatchObject({ page: 'home' })
    expect(await keys()).toEqual({ from: 'memory', fetched: 1 })
  })

  test('reads them anew when they are ten minutes old', async () => {
    await signIn()
    later(11 * minute)
    expect(await signIn()).toMatchObject({ page: 'home' })
    expect(await keys()).toEqual({ from: 'aged', fetched: 2 })
  })

  test('reads them anew for a key that it does not know, and then believes no stranger', async () => {
    await signIn()
    later(minute)
    await arm('id-token-key-unknown')
    expect(await signIn()).toMatchObject({ page: 'failed', reason: 'untrusted' })
    expect(await keys()).toEqual({ from: 'unknown-kid', fetched: 2 })
  })

  test('a keys address that is down fails the first sign-in', async () => {
    const fired = await arm('jwks-down')
    expect(await signIn()).toMatchObject({ page: 'failed', reason: 'untrusted' })
    expect(await fired()).toBe(1)
    expect((await keys()).from).toBe('first')
    expect(await signIn()).toMatchObject({ page: 'home' })
  })

  test('and is not noticed by a site that remembers the keys, until they are too old', async () => {
    await signIn()
    const fired = await arm('jwks-down')
    expect(await signIn()).toMatchObject({ page: 'home' })
    expect(await fired()).toBe(0)
    later(11 * minute)
    expect(await signIn()).toMatchObject({ page: 'failed', reason: 'untrusted' })
    expect(await fired()).toBe(1)
  })

  test('strange keys, once read, are kept for half a minute, and then read anew', async () => {
    await arm('jwks-rotated')
    expect(await signIn()).toMatchObject({ page: 'failed', reason: 'untrusted' })
    expect(await signIn()).toMatchObject({ page: 'failed', reason: 'untrusted' })
    expect(await keys()).toEqual({ from: 'memory', fetched: 1 })
    later(minute / 2 + 1000)
    expect(await signIn()).toMatchObject({ page: 'home' })
    expect(await keys()).toEqual({ from: 'unknown-kid', fetched: 2 })
  })
})
