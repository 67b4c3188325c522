/** Each failure of people and of mail promises where a step ends (lib/faults/promises.ts): each is armed and met here. */
import { describe, expect, test } from 'vitest'
import { armFault } from '@/lib/faults/arm-fault'
import { isFaultName } from '@/lib/faults/catalogue'
import { findFault } from '@/lib/faults/list-faults'
import { type StepEnd, stepPromises, type Way } from '@/lib/faults/promises'
import type { CastKey } from '@/prisma/personas'
import { aRoom } from '../rooms/a-room'
import { saveAtSeis, signInTheNextDay, signInThroughConnect, type Walker } from './a-walk'

const ways: Record<Way, (walker: Walker) => Promise<StepEnd>> = {
  connect: signInThroughConnect,
  seis: saveAtSeis,
  'next-day': signInTheNextDay,
}

const isWay = (way: string): way is Way => Object.hasOwn(ways, way)

/** Only who has no e-mail on record proves who they are. */
const personFor = (fault: string): CastKey => (fault === 'proof-mismatch' ? 'no-email' : 'ready')

const promised = Object.entries(stepPromises).flatMap(([fault, ends]) =>
  Object.entries(ends).map(([way, end]) => ({ fault, way, end })),
)

describe.each(promised)('$fault on the way $way', ({ fault, way, end }) => {
  test('ends where it promises', async () => {
    if (!isFaultName(fault) || !isWay(way)) throw new Error(`no ${fault} on ${way}`)
    const { id: roomId } = await aRoom({ pace: 'fast' })
    const armed = await armFault(roomId, { fault, times: 1, where: {} })
    if (!armed.ok) throw new Error(armed.slip)
    expect(await ways[way]({ roomId, person: personFor(fault) })).toEqual(end)
    expect((await findFault(roomId, armed.id))?.firedAt).toHaveLength(1)
  })
})

test('where nothing is armed each way leads to its end', async () => {
  const { id: roomId } = await aRoom({ pace: 'fast' })
  expect(await signInThroughConnect({ roomId, person: 'ready' })).toEqual({
    page: '/mooc/dashboard',
    letters: 1,
  })
  expect(await signInTheNextDay({ roomId, person: 'ready' })).toEqual({
    page: '/mooc/dashboard',
    letterTo: 'new',
  })
})
