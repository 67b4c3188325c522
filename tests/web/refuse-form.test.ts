/** A form from elsewhere is refused by a page that says how to go on, or by a problem to a program. */
import { beforeEach, expect, test } from 'vitest'
import { pathHeader } from '@/lib/web/names.mjs'
import { refused } from '@/lib/web/refuse-form'
import { jar } from './a-reader'

beforeEach(() => jar.clear())

const posted = (headers: Record<string, string>) =>
  new Request('http://localhost:3000/r/abc/seis/sign-in', { method: 'POST', headers })

test('a person reads what happened in both languages, and where the form is taken', async () => {
  const answer = await refused(posted({ accept: 'text/html', [pathHeader]: '/r/abc/seis/sign-in' }))
  const html = await answer.text()
  expect(answer.status).toBe(403)
  expect(answer.headers.get('content-type')).toContain('text/html')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(html).toContain('ไม่มีสิ่งใดเปลี่ยนไป')
  expect(html).toContain('<p lang="en">')
  expect(html).toContain('href="http://localhost:3000/r/abc"')
})

test('whoever chose a language reads that one, and without a room is led to the front page', async () => {
  jar.set('locale', 'en')
  const html = await (await refused()).text()
  expect(html).toContain('<html lang="en"')
  expect(html).not.toContain('<p lang="en">')
  expect(html).toContain('href="http://localhost:3000/"')
})

test('a program that takes JSON is told by a problem', async () => {
  const answer = await refused(posted({ accept: 'application/json' }))
  expect(answer.headers.get('content-type')).toBe('application/problem+json')
  expect(await answer.json()).toMatchObject({ status: 403, code: 'foreign-form' })
})
