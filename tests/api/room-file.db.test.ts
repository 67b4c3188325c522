/** Rooms that stand in a file: there from the start, with names that were chosen before. */
import { mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import * as clients from '@/app/api/v1/rooms/[room]/clients/route'
import * as people from '@/app/api/v1/rooms/[room]/personas/route'
import { readClient } from '@/lib/connect/clients/store'
import { database } from '@/lib/db/client'
import { openRoomsOfFile, readRoomFile } from '@/lib/room-file/open-rooms-of-file'
import { randomName } from '@/lib/secrets/secrets'
import { sites } from '@/lib/sites/sites.mjs'
import { takeSnapshot } from '@/lib/snapshot/take-snapshot'
import { aRoom } from '../rooms/a-room'
import { call } from './call'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'room-file-'))
})

async function inFile(content: unknown): Promise<string> {
  const file = path.join(folder, 'room.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

const client = {
  client_id: 'my-shop',
  client_secret: 'Not-A-Secret-Anywhere',
  redirect_uris: ['http://localhost:4000/cb'],
}
const aRoomOfFile = (varied: object = {}) => ({
  ...{ id: randomName(20), token: 'a-token-of-a-compose-file', pace: 'fast', clients: [client], ...varied },
})

describe('a room of a file', () => {
  test('has the id, token, client id and secret that were chosen, and a restart changes nothing', async () => {
    const room = aRoomOfFile()
    const file = await inFile(room)
    await Promise.all([openRoomsOfFile(file), openRoomsOfFile(file)])
    const { token } = room
    const added = await call(people.POST, { room: room.id }, { token, body: { firstName: 'ทดสอบ' } })
    expect(added.status).toBe(201)
    await openRoomsOfFile(file)
    expect((await call(people.GET, { room: room.id }, { token })).body).toHaveLength(7)
    expect((await call(clients.GET, { room: room.id }, { token })).body).toMatchObject([
      { client_id: 'my-shop' },
    ])
    const kept = await readClient(room.id, 'my-shop')
    expect(JSON.parse(kept?.payload ?? '{}')).toMatchObject(client)
  })

  test('may be one of several, and may begin with a snapshot', async () => {
    const snapshot = await takeSnapshot(await aRoom({ label: 'prepared' }))
    const rooms = [aRoomOfFile(), aRoomOfFile({ snapshot })]
    await openRoomsOfFile(await inFile(rooms))
    expect(await database().room.count({ where: { id: { in: rooms.map(({ id }) => id) } } })).toBe(2)
    expect(await database().room.findUnique({ where: { id: rooms[1]?.id ?? '' } })).toMatchObject({
      label: 'prepared',
    })
  })
})

test('the file in docs/operating.md opens a room, with its client', async () => {
  const guide = await readFile('docs/operating.md', 'utf8')
  const example = /```json\n(\{\n {2}"id"[\s\S]*?)```/.exec(guide)?.[1] ?? ''
  const [room] = readRoomFile(example)
  await openRoomsOfFile(await inFile(room))
  expect(await readClient(room?.id ?? '', 'my-shop')).not.toBeNull()
})

describe('a file that no room can be opened from is refused, and the member is named', () => {
  test.each([
    ['text', '{', '  the file: is no JSON'],
    ['a short token', JSON.stringify(aRoomOfFile({ token: 'short' })), '  token: must be 20 to 200'],
    ['an unknown member', JSON.stringify(aRoomOfFile({ paces: 1 })), '  paces: unknown field'],
    ['a wrong id in a list', JSON.stringify([aRoomOfFile(), aRoomOfFile({ id: 'x' })]), '  1.id: must be 20'],
    [
      'a short secret',
      JSON.stringify(aRoomOfFile({ clients: [{ ...client, client_secret: 'kurz' }] })),
      '  clients.0.client_secret: must have 16',
    ],
    [
      'a client without a name',
      JSON.stringify(aRoomOfFile({ clients: [{ redirect_uris: client.redirect_uris }] })),
      '  clients.0.client_id: is required',
    ],
    [
      'a client id that the trace would hide',
      JSON.stringify(aRoomOfFile({ clients: [{ ...client, client_id: 'A1b2C3d4E5f6G7h8' }] })),
      '  clients.0.client_id: must be words of small letters',
    ],
  ])('for %s', (_, text, message) => {
    expect(() => readRoomFile(text)).toThrow(message)
  })

  test.each([
    [{ clients: [client, client] }, '  clients.1.client_id: is another'],
    [{ clients: [{ ...client, client_id: sites.mooc.client.id }] }, '  clients.0.client_id: is another'],
    [
      { clients: [{ ...client, redirect_uris: ['http://a.example/*'] }] },
      '  clients.0.redirect_uris.0: must have no',
    ],
  ])('by a client, and no room is left of it', async (varied, message) => {
    const room = aRoomOfFile(varied)
    await expect(openRoomsOfFile(await inFile(room))).rejects.toThrow(message)
    expect(await database().room.count({ where: { id: room.id } })).toBe(0)
  })

  test('by the token of a room that is there with another, which stays as it is', async () => {
    const room = aRoomOfFile()
    await openRoomsOfFile(await inFile(room))
    const other = await inFile({ ...room, token: 'another-token-of-a-file' })
    await expect(openRoomsOfFile(other)).rejects.toThrow('  token: is not that of the room')
    expect((await call(people.GET, { room: room.id }, { token: room.token })).status).toBe(200)
  })
})
