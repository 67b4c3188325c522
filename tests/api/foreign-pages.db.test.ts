/** What a page of another site can have its visitors' browsers send: it opens no room. */
import { expect, test } from 'vitest'
import { POST } from '@/app/api/v1/rooms/route'
import { allRows } from '../setup/all-rows'

const post = (headers: Record<string, string>, body?: string) =>
  POST(new Request('http://localhost:3000/api/v1/rooms', { method: 'POST', headers, body }))

const json = { 'content-type': 'application/json' }

test.each([
  ['a foreign Origin', { ...json, origin: 'https://elsewhere.example' }],
  ['Origin: null', { ...json, origin: 'null' }],
  ['our host on another port', { ...json, origin: 'http://localhost:4000' }],
  ['Sec-Fetch-Site: cross-site', { ...json, 'sec-fetch-site': 'cross-site' }],
  ['Sec-Fetch-Site: same-site', { ...json, 'sec-fetch-site': 'same-site' }],
])('with %s a room is refused, and none is opened', async (_, headers: Record<string, string>) => {
  const before = await allRows()
  for (const body of [undefined, '{}']) {
    const answer = await post(headers, body)
    expect([answer.status, answer.headers.get('content-type'), (await answer.json()).code]).toEqual([
      403,
      'application/problem+json',
      'foreign-page',
    ])
  }
  expect(await allRows()).toEqual(before)
})

test.each([
  'text/plain',
  'text/plain;charset=UTF-8',
  'application/x-www-form-urlencoded',
  'multipart/form-data; boundary=x',
])('a body called %s is 415, also when it is empty: what a page can send unasked', async type => {
  for (const body of [undefined, '{}']) expect((await post({ 'content-type': type }, body)).status).toBe(415)
})

test('a program needs neither: nothing at all, or JSON, opens a room; so does a page of ours', async () => {
  expect((await post({})).status).toBe(201)
  expect((await post(json)).status).toBe(201)
  expect((await post(json, '{"locale":"en"}')).status).toBe(201)
  const own = { ...json, origin: 'http://localhost:3000', 'sec-fetch-site': 'same-origin' }
  expect((await post(own, '{}')).status).toBe(201)
})
