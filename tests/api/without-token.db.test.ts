/** Without the room’s own token: every door answers alike, and tells nothing. */
import { describe, expect, test } from 'vitest'
import * as client from '@/app/api/v1/rooms/[room]/clients/[clientId]/route'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as clock from '@/app/api/v1/rooms/[room]/clock/route'
import * as raw from '@/app/api/v1/rooms/[room]/messages/[id]/raw/route'
import * as messages from '@/app/api/v1/rooms/[room]/messages/route'
import * as otp from '@/app/api/v1/rooms/[room]/otp/route'
import * as person from '@/app/api/v1/rooms/[room]/personas/[citizenId]/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import * as reset from '@/app/api/v1/rooms/[room]/reset/route'
import * as oneRoom from '@/app/api/v1/rooms/[room]/route'
import { findRoom } from '@/lib/rooms/find-room'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

describe('without the room’s own token', () => {
  const doors = [
    ['GET room', oneRoom.GET, 'GET'],
    ['DELETE room', oneRoom.DELETE, 'DELETE'],
    ['POST reset', reset.POST, 'POST'],
    ['GET personas', people.GET, 'GET'],
    ['GET persona', person.GET, 'GET'],
    ['GET clock', clock.GET, 'GET'],
    ['POST clock', clock.POST, 'POST'],
    ['GET messages', messages.GET, 'GET'],
    ['GET raw', raw.GET, 'GET'],
    ['GET otp', otp.GET, 'GET'],
    ['GET clients', clients.GET, 'GET'],
    ['POST clients', clients.POST, 'POST'],
    ['DELETE client', client.DELETE, 'DELETE'],
  ] as const

  test.each(doors)('%s answers 401, the same for a room that is not there', async (_, handler, method) => {
    const [mine, other] = [await aRoom(), await aRoom()]
    const params = (room: string) => ({ room, id: 'x', citizenId: '1999900000013', clientId: 'x' })
    const answers = [
      await call(handler, params(mine.id), { method }),
      await call(handler, params(mine.id), { method, token: other.token }),
      await call(handler, params('nosuchroomnosuchroom'), { method, token: mine.token }),
    ]
    for (const answer of answers) {
      expect(answer.status).toBe(401)
      expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer /)
      expect(answer.body).toEqual(answers[0]?.body)
    }
    expect(await findRoom(mine.id)).not.toBeNull()
  })
})
