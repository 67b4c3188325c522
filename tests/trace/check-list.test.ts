/** A time in a check is the token's own, in UTC, with the time beside it that the rest of the page shows. */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CheckList } from '@/components/trace/check-list'
import { check } from '@/lib/trace/compare'

test.each([
  ['th', '27 พ.ย. 2569'],
  ['en', '27 Nov 2026'],
] as const)('a check’s instants have the local time beside them: %s', (locale, day) => {
  const checks = [check('trace', 'exp', true, '2026-11-26T20:47:41.000Z')]
  const page = renderToStaticMarkup(
    createElement(CheckList, { locale, checks, unmade: [], isOutside: true, beside: () => null }),
  )
  expect(page.replaceAll(/[\u200b\u00ad]/g, '').replaceAll('\u00a0', ' ')).toContain(
    `2026-11-26T20:47:41.000Z (${day}`,
  )
})
