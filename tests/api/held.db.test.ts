/** Waits and streams of one room: together they cost one look, and beyond their places there is a 429. */
import { expect, test } from 'vitest'
import * as messages from '@/app/api/v1/rooms/[room]/messages/route'
import * as codes from '@/app/api/v1/rooms/[room]/otp/route'
import * as trace from '@/app/api/v1/rooms/[room]/trace/route'
import { operationCounts } from '@/lib/db/operations'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { deliver } from '@/lib/mail/deliver'
import { waitForMessages } from '@/lib/mail/wait-for-messages'
import { heldLimits } from '@/lib/rooms/limits'
import { recordHop, writeHops } from '@/lib/trace/record-hop'
import { aLetter } from '@/tests/mail/a-letter'
import { aRoom } from '@/tests/rooms/a-room'
import { aHop } from '@/tests/trace/a-hop'

type Room = Awaited<ReturnType<typeof aRoom>>
type Get = typeof messages.GET

const ask = (get: Get, room: Room, query = '', signal?: AbortSignal, accept = 'application/json') =>
  get(
    new Request(`http://localhost:3000/api/v1/rooms/${room.id}/x${query}`, {
      headers: { authorization: `Bearer ${room.token}`, accept },
      signal,
    }),
    { params: Promise.resolve({ room: room.id }) },
  )

const reads = () => operationCounts()['Message.findMany'] ?? 0

test('eighty who wait for a room’s next letter read its letters a few times in all, and each gets it', async () => {
  const room = await aRoom()
  const before = reads()
  const waiting = Array.from({ length: 80 }, () => waitForMessages(room.id, {}, 25))
  await deliver(room, aLetter())
  const found = await Promise.all(waiting)
  expect(found.every(letters => letters.length === 1)).toBe(true)
  expect(reads() - before).toBeLessThanOrEqual(4)
})

test('beyond its places a room’s next wait is 429 with Retry-After, which names the limit; another room waits', async () => {
  const [room, other] = [await aRoom(), await aRoom()]
  const left = new AbortController()
  const held = Array.from({ length: heldLimits.waits.ofRoom }, (_, n) =>
    ask(n % 2 ? messages.GET : codes.GET, room, '?wait=30', left.signal),
  )
  // One that needs no waiting is answered meanwhile.
  expect((await ask(messages.GET, room)).status).toBe(200)
  const refused = await ask(messages.GET, room, '?wait=30')
  expect(refused.status).toBe(429)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({
    code: 'too-many-waiting',
    detail: expect.stringContaining(String(heldLimits.waits.ofRoom)),
  })
  await deliver(other, aLetter())
  expect((await ask(messages.GET, other, '?wait=30')).status).toBe(200)
  left.abort()
  await Promise.all(held)
  await deliver(room, aLetter())
  expect((await ask(messages.GET, room, '?wait=30')).status).toBe(200)
})

test('streams have places of their own, and give them back when their reader leaves or the room is gone', async () => {
  const room = await aRoom()
  const stream = () => ask(trace.GET, room, '', undefined, 'application/x-ndjson')
  const held = await Promise.all(Array.from({ length: heldLimits.streams.ofRoom }, stream))
  expect((await stream()).status).toBe(429)
  await held[0]?.body?.cancel()
  const next = await stream()
  expect(next.status).toBe(200)
  const rest = held.slice(1).map(answer => answer.text())
  await deleteRoom(room.id)
  expect(new Set(await Promise.all([...rest, next.text()]))).toEqual(new Set(['\n']))
})

test('a stream gives what was there and what comes, each hop once, also more than a page of them', async () => {
  const room = await aRoom()
  const { id: _id, at: _at, order: _order, ...hop } = aHop('token', [])
  const record = (from: number, count: number) => {
    for (let n = from; n < from + count; n++) recordHop(room.id, { ...hop, request: { n } })
    return writeHops()
  }
  await record(0, 250)
  const stream = await ask(trace.GET, room, '', undefined, 'application/x-ndjson')
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  const seen = () => text.split('\n').filter(Boolean)
  const readUntil = async (count: number) => {
    while (seen().length < count) text += (await reader?.read())?.value ?? ''
  }
  await readUntil(250)
  await record(250, 130)
  await readUntil(380)
  expect(seen().map(line => JSON.parse(line).request.n)).toEqual(Array.from({ length: 380 }, (_, n) => n))
  await reader?.cancel()
})
