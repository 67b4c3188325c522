/**
 * No regular expression of the project takes more than linear time, however long the text and whoever wrote it: each
 * passes a checker, those put together from strings and those that browsers apply (`pattern`) too.
 */
import { expect, test, vi } from 'vitest'
import * as identity from '@/lib/identity'
import { SEARCH_PATTERN } from '@/lib/mooc/search-term'
import { allPatterns, alternativesOf } from './patterns'

// In this process, without the checker's programs for one kind of machine.
vi.stubEnv('RECHECK_BACKEND', 'pure')
const { checkSync } = await import('recheck')

/** Why a pattern is no worse than linear where it is applied, though it would be on a text without a bound. None is. */
const bounded: Record<string, string> = {}

/** What is found by trying texts may be the machine's own pause once; what is quadratic is so each time. */
const tries = 3

function checkOnce(part: string, flags: string): { fault: string | null; isCertain: boolean } {
  const checked = checkSync(part, flags, { timeout: null })
  if (checked.status === 'safe') return { fault: null, isCertain: true }
  if (checked.status === 'unknown') return { fault: `unknown: ${checked.error.kind}`, isCertain: false }
  return { fault: checked.complexity.summary, isCertain: checked.checker === 'automaton' }
}

/** A pattern that repeats nothing looks at a letter a fixed number of times: the checker need not be asked. */
const repeatsSomething = (part: string) => /[*+{]/.test(part)

/** Null for a pattern that takes linear time at most, else what the checker says. */
function faultOf(source: string, flags: string): string | null {
  for (const part of new Set([source, ...alternativesOf(source)].filter(repeatsSomething))) {
    let found = checkOnce(part, flags)
    for (let count = 1; count < tries && !found.isCertain; count++) found = checkOnce(part, flags)
    if (found.fault) return found.fault
  }
  return null
}

test('a pattern that is quadratic is found, alone and as one alternative of another', () => {
  for (const source of ['[^@]+@x', '\\s+$', '^\\s*|\\s*$', '(a|a)*b'])
    expect(faultOf(source, 'g')).not.toBe(null)
  for (const source of ['^[a-z]+$', '[^@]+', 'a|b']) expect(faultOf(source, 'g')).toBe(null)
})

test('the patterns are all read: literals, built ones, of scripts and of the kit', () => {
  const files = new Set(allPatterns().map(({ file }) => file))
  for (const file of [
    ...[
      'lib/identity/email.ts',
      'lib/web/mask-text.mjs',
      'lib/rooms/path-in-room.ts',
      'e2e/kit/http-browser.mjs',
    ],
    ...['scripts/migrate.mjs', 'components/about/breakable.tsx', 'app/locale/route.ts'],
  ])
    expect(files).toContain(file)
})

test('every regular expression of the project takes linear time', () => {
  const found = allPatterns()
    .filter(({ source }) => !Object.hasOwn(bounded, source))
    .map(({ file, source, flags }) => ({ file, source, flags, fault: faultOf(source, flags) }))
    .filter(({ fault }) => fault !== null)
  expect(found).toEqual([])
}, 600_000)

const forms = Object.entries({ ...identity, SEARCH_PATTERN }).filter(([name]) => name.endsWith('_PATTERN'))
test.each(forms)(
  '%s takes linear time in the browser',
  (_, pattern) => {
    expect(faultOf(`^(?:${pattern})$`, 'u')).toBe(null)
  },
  600_000,
)
