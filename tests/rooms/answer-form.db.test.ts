/** What a form of any site of a room is answered before its own use case is asked. */
import { expect, test, vi } from 'vitest'
import { answerForm } from '@/lib/rooms/answer-form'
import '../web/a-reader'
import { aRoom } from './a-room'

const post = (headers: Record<string, string> = {}) =>
  new Request('http://localhost:3000/x', {
    method: 'POST',
    headers,
    body: new URLSearchParams({ to: 'next-day' }),
  })
const done = () => vi.fn(async () => new Response(null, { status: 204 }))

test('our own form reaches its use case, with the room and what was typed', async () => {
  const { id } = await aRoom()
  const step = done()
  expect((await answerForm(post(), Promise.resolve({ room: id, key: 'k' }), step)).status).toBe(204)
  expect(step).toHaveBeenCalledWith({
    room: expect.objectContaining({ id }),
    form: { to: 'next-day' },
    params: { room: id, key: 'k' },
  })
})

test('where the room is gone the browser is led to the page that says so', async () => {
  const step = done()
  const answer = await answerForm(post(), Promise.resolve({ room: 'nosuchroomnosuchroom' }), step)
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/no-room'])
  expect(step).not.toHaveBeenCalled()
})

test('another site’s form is refused', async () => {
  const { id } = await aRoom()
  const step = done()
  const foreign = post({ origin: 'https://elsewhere.example' })
  expect((await answerForm(foreign, Promise.resolve({ room: id }), step)).status).toBe(403)
  expect(step).not.toHaveBeenCalled()
})
