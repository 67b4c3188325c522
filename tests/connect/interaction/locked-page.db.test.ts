/** The page of a lock: 429, told at once to whoever cannot see it, and found by test ids. */
import { beforeEach, expect, test } from 'vitest'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { translator } from '@/lib/i18n/translator'
import { castMember } from '@/tests/seis/a-visit'
import { aBrowser } from '@/tests/trace/a-browser'
import { anOutsideClient } from '@/tests/trace/an-outside-client'
import { jar } from '@/tests/web/a-reader'
import { aRoom } from '../../rooms/a-room'

beforeEach(() => jar.clear())

test.each(['th', 'en'] as const)('whoever is locked is told until when, in an alert (%s)', async locale => {
  const outside = await anOutsideClient(await aRoom({ locale }))
  const browser = aBrowser()
  const { pathname } = new URL(await browser.go((await outside.begin()).href))
  await browser.arrive(`${pathname}/choose`, { method: 'ocsc' })
  const { citizenId } = castMember('locked')
  const { status, text } = await browser.arrive(`${pathname}/citizen-id/submit`, { citizenId })
  expect(status).toBe(429)
  expect(text).toContain('data-testid="heading"')
  const alert = /<div role="alert" data-testid="locked">(.*?)<\/div>/s.exec(text)?.[1] ?? ''
  expect(withoutMarks(alert)).toContain(withoutMarks(translator(locale, 'connect')('locked.next')))
  expect(alert).toMatch(/\d{1,2}[:.]\d{2}/)
})
