/** What is recorded can be read again, on either database; a room that is gone takes nothing with it. */
import { expect, test } from 'vitest'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { catchUp } from '@/lib/trace/catch-up'
import { listFlows } from '@/lib/trace/list-flows'
import { listHops } from '@/lib/trace/list-hops'
import { recordHop } from '@/lib/trace/record-hop'
import { aRoom } from '@/tests/rooms/a-room'
import { aHop } from './a-hop'

const plain = (kind: Parameters<typeof aHop>[0], keys: string[]) => {
  const { id: _id, at: _at, order: _order, ...hop } = aHop(kind, keys)
  return hop
}

test('a hop is read as it was recorded, with its time to the millisecond', async () => {
  const room = await aRoom()
  const began = new Date('2026-11-25T01:02:03.456Z')
  const hop = { ...plain('token', ['code:c']), request: { ชื่อ: 'ค่า' }, status: 200 }
  recordHop(room.id, hop, began.getTime())
  await catchUp()
  const [read] = await listHops(room.id)
  expect(read).toMatchObject({ ...hop, at: began, order: began.getTime() })
})

test('hops of a room that was deleted meanwhile are dropped; its neighbours’ are kept', async () => {
  const [gone, stays] = [await aRoom(), await aRoom()]
  await deleteRoom(gone.id)
  recordHop(gone.id, plain('letter', ['uid:1']))
  recordHop(stays.id, plain('letter', ['uid:2']))
  await catchUp()
  expect(await listHops(stays.id)).toHaveLength(1)
  expect(await listHops(gone.id)).toEqual([])
})

test('what is too large is kept in part, and says so', async () => {
  const room = await aRoom()
  recordHop(room.id, { ...plain('userinfo', []), response: { much: 'ก'.repeat(20_000) } })
  await catchUp()
  const [read] = await listHops(room.id)
  expect(read).toMatchObject({ kind: 'userinfo', truncated: true })
  expect(read?.response).toBeUndefined()
})

test('flows come a page at a time, newest first, each once, until there are none', async () => {
  const room = await aRoom()
  const count = 70
  for (let n = 0; n < count; n++) {
    for (let step = 0; step < 11; step++)
      recordHop(room.id, plain(step === 0 ? 'authorization-request' : 'code', [`uid:${n}`]))
    // The queue takes so many at once, and no more.
    if (n % 20 === 0) await catchUp()
  }
  await catchUp()
  const seen: string[] = []
  let before: string | undefined
  do {
    const page = await listFlows(room.id, before)
    for (const { hops } of page.flows) {
      expect(hops).toHaveLength(11)
      seen.push(hops[0]?.keys[0] ?? '')
    }
    before = page.older ?? undefined
  } while (before)
  expect(seen).toEqual(Array.from({ length: count }, (_, n) => `uid:${count - 1 - n}`))
})
