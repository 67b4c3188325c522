/** The trace's tampering is armed once, however often and fast somebody taps; when it has happened, anew. */
import { expect, test } from 'vitest'
import { armWhatIf } from '@/lib/faults/arm-what-if'
import { listFaults } from '@/lib/faults/list-faults'
import { strike } from '@/lib/faults/strike'
import { whatIfNames } from '@/lib/faults/what-if'
import { findRoom } from '@/lib/rooms/find-room'
import { aRoom } from '../rooms/a-room'

const liveOf = async (roomId: string) => (await listFaults(roomId)).filter(({ timesLeft }) => timesLeft > 0)

test('of simultaneous taps on one tampering one arms it', async () => {
  const { id } = await aRoom()
  const taps = await Promise.all(Array.from({ length: 8 }, () => armWhatIf(id, 'state')))
  const ids = new Set(taps.map(tap => tap.ok && tap.id))
  expect([...ids]).toEqual([(await liveOf(id))[0]?.id])
  expect(await liveOf(id)).toMatchObject([{ fault: 'state-changed', times: 1 }])
})

test('taps on each of them arm each of them', async () => {
  const { id } = await aRoom()
  await Promise.all([...whatIfNames, ...whatIfNames].map(what => armWhatIf(id, what)))
  expect(await liveOf(id)).toHaveLength(whatIfNames.length)
})

test('one that has happened can be armed again', async () => {
  const { id } = await aRoom()
  await armWhatIf(id, 'state')
  const room = await findRoom(id)
  if (!room) throw new Error('the room is gone')
  expect(
    (await strike(room, 'authorization', { citizenId: undefined, client_id: undefined })).faults,
  ).toEqual(['state-changed'])
  await armWhatIf(id, 'state')
  expect(await liveOf(id)).toHaveLength(1)
})
