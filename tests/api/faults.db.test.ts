/** Failures over HTTP: how long a slow one delays, and waiting for one to fire. */
import { beforeEach, expect, test } from 'vitest'
import * as fault from '@/app/api/v1/rooms/[room]/faults/[id]/route'
import * as faults from '@/app/api/v1/rooms/[room]/faults/route'
import { faultNames, mostSeconds } from '@/lib/faults/catalogue'
import { strike } from '@/lib/faults/strike'
import { findRoom } from '@/lib/rooms/find-room'
import type { Room } from '@/lib/rooms/room'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

let room: Room & { token: string }
beforeEach(async () => {
  room = await aRoom()
})

const arm = (body: object) => call(faults.POST, { room: room.id }, { token: room.token, body })
const read = (id: string, query = '') => call(fault.GET, { room: room.id, id }, { token: room.token, query })
const idOf = ({ body }: { body: { id: string } }) => body.id

test.each(Object.entries(mostSeconds))(
  '%s takes a delay of up to %s seconds, and tells it',
  async (name, most) => {
    expect(await arm({ fault: name, seconds: most + 1 })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'seconds' }] },
    })
    expect((await read(idOf(await arm({ fault: name, seconds: most })))).body).toMatchObject({
      seconds: most,
    })
    expect((await read(idOf(await arm({ fault: name })))).body).not.toHaveProperty('seconds')
  },
)

test('a failure that is not slow takes no delay, and says so', async () => {
  const quick = faultNames.filter(name => !(name in mostSeconds))
  expect(quick.length).toBeGreaterThan(20)
  for (const name of quick)
    expect(await arm({ fault: name, seconds: 5 })).toMatchObject({
      status: 400,
      body: { errors: [{ field: 'seconds', detail: expect.stringContaining(name) }] },
    })
})

test('a request with wait is answered when the failure fires, or as it stands when its time is over', async () => {
  const id = idOf(await arm({ fault: 'mail-lost' }))
  const waiting = read(id, '?wait=20')
  const armed = await findRoom(room.id)
  if (!armed) throw new Error('the room is gone')
  await strike(armed, 'letter', { citizenId: '1999900000013', site: 'connect' })
  const answer = await waiting
  expect(answer).toMatchObject({ status: 200, body: { id, timesLeft: 0, firedAt: [expect.any(String)] } })
  const unfired = idOf(await arm({ fault: 'mail-lost' }))
  expect((await read(unfired, '?wait=1')).body).toMatchObject({ timesLeft: 1, firedAt: [] })
  expect((await read('fault_of_nobody00000', '?wait=20')).status).toBe(404)
})
