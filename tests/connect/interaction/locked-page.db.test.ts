/** The one page of a sign-in that is no page of Next's: what a test finds on it is what it finds on the others. */
import { expect, test } from 'vitest'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { aBrowser } from '@/tests/trace/a-browser'

test('the page of a lock is 429, and says why in an alert, by the test ids of every page', async () => {
  const room = await aRoom()
  const browser = aBrowser()
  const { pathname } = new URL(await browser.go(`/r/${room.id}/mooc/login/start`, {}))
  await browser.go(`${pathname}/choose`, { method: 'ocsc' })
  const { citizenId } = castMember('locked')
  const page = await browser.arrive(`${pathname}/citizen-id/submit`, { citizenId })
  expect(page.status).toBe(429)
  expect(page.text).toMatch(
    /<h1 data-testid="heading"[^>]*>[^<]+<\/h1>\s*<div role="alert" data-testid="slips"><p>/,
  )
  expect(page.text).toContain('data-testid="next-day"')
})
