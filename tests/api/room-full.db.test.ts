/** How much a room holds, and what the control API says of one more: the limit by its number, and the way out. */
import { describe, expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as faults from '@/app/api/v1/rooms/[room]/faults/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import { openapi } from '@/lib/api/openapi'
import { addClient } from '@/lib/connect/clients/store'
import { database } from '@/lib/db/client'
import { inventPerson } from '@/lib/people/invent-person'
import { addPerson } from '@/lib/people/store'
import { roomLimits } from '@/lib/rooms/limits'
import { firstPartyClientIds } from '@/lib/rooms/registered-clients'
import { castKeys } from '@/prisma/personas'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

const atOnce = 8
const armedAt = new Date()

/** What may be added, how one is asked for, and how a room comes to hold so many of it. */
const kinds = {
  people: {
    ask: people.POST,
    body: {},
    held: castKeys.length,
    fill: async (roomId: string, count: number) => {
      for (let n = 0; n < count; n++) await addPerson(roomId, inventPerson(), roomLimits.people)
    },
    path: '/api/v1/rooms/{room}/personas',
  },
  clients: {
    ask: clients.POST,
    body: { redirect_uris: ['https://client.example/callback'] },
    held: 0,
    fill: async (roomId: string, count: number) => {
      for (let n = 0; n < count; n++)
        await addClient(roomId, { id: `client_${n}`, payload: '{}' }, roomLimits.clients)
    },
    path: '/api/v1/rooms/{room}/clients',
  },
  faults: {
    ask: faults.POST,
    body: { fault: 'mail-lost' },
    held: 0,
    fill: async (roomId: string, count: number) => {
      const one = { roomId, fault: 'mail-lost', where: '{}', times: 1, timesLeft: 0, armedAt }
      const data = Array.from({ length: count }, (_, n) => ({ ...one, id: `${roomId}${n}` }))
      await database().fault.createMany({ data })
    },
    path: '/api/v1/rooms/{room}/faults',
  },
} as const

describe.each(Object.keys(kinds) as (keyof typeof kinds)[])('%s', kind => {
  const { ask, body, held, fill, path } = kinds[kind]
  const most = roomLimits[kind]

  test('of simultaneous requests for the last place one gets it; the others are told how many a room holds', async () => {
    const { id, token } = await aRoom()
    await fill(id, most - held - 1)
    const answers = await Promise.all(
      Array.from({ length: atOnce }, () => call(ask, { room: id }, { token, body })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([201, ...Array(atOnce - 1).fill(409)])
    for (const { body: problem } of answers.filter(({ status }) => status === 409)) {
      expect(problem).toMatchObject({ code: 'room-full', detail: expect.stringContaining(`${most} ${kind}`) })
    }
    const other = await aRoom()
    expect((await call(ask, { room: other.id }, { token: other.token, body })).status).toBe(201)
  })

  test('are limited in the OpenAPI document by the same number', () => {
    const { post } = (openapi() as { paths: Record<string, Record<string, unknown>> }).paths[path] ?? {}
    expect(JSON.stringify(post)).toContain('room-full')
    expect((post as { summary: string }).summary).toContain(`${most}`)
  })
})

test('a class of forty and everybody of their own have a place', () => {
  expect(roomLimits.people).toBeGreaterThan(40 * 2 + castKeys.length)
})

describe('a fault for a client', () => {
  const arm = async (client_id: string) => {
    const room = await aRoom()
    const body = { redirect_uris: ['https://client.example/callback'] }
    const own = (await call(clients.POST, { room: room.id }, { token: room.token, body })).body as {
      client_id: string
    }
    const where = { client_id: client_id === 'own' ? own.client_id : client_id }
    const wish = { fault: 'token-down', where }
    const answer = await call(faults.POST, { room: room.id }, { token: room.token, body: wish })
    return { ...answer, own: own.client_id }
  }

  test.each(['thai-mooc', 'civil-learning', 'own'])('that the room has (%s) is armed', async client => {
    expect((await arm(client)).status).toBe(201)
  })

  test('that it does not have is refused by field, with those it has', async () => {
    const { status, body, own } = await arm('client_nobody')
    expect(status).toBe(400)
    expect(body).toMatchObject({
      code: 'invalid-body',
      errors: [
        {
          field: 'where.client_id',
          detail: expect.stringContaining([...firstPartyClientIds, own].join(', ')),
        },
      ],
    })
  })
})
