import type { CheckName, UnmadeCheck } from './checks'
import type { Check, Checker } from './hop'
import { maskValue } from './mask'

/** What was checked of a message, and what was not and could be taken for checked. */
export interface Checked {
  checks: Check[]
  unmade: UnmadeCheck[]
}

/** What was checked at one place after another. */
export const together = (...parts: readonly Partial<Checked>[]): Checked => ({
  checks: parts.flatMap(({ checks = [] }) => checks),
  unmade: parts.flatMap(({ unmade = [] }) => unmade),
})

/** A value as a reader may see it. */
export const shown = (name: string, value: unknown): string =>
  value === undefined || value === null ? '–' : String(maskValue(name, value))

/** A check with its result, and who made it. */
export const check = (by: Checker, name: CheckName, ok: boolean, detail?: string): Check => ({
  name,
  ok,
  by,
  ...(detail === undefined ? {} : { detail }),
})

/** What was got held against what was expected, both values of `term`; nothing equals what is not there. */
export function compare(by: Checker, name: CheckName, term: string, got: unknown, expected: unknown): Check {
  const ok = got === expected && got !== undefined && got !== null
  return check(by, name, ok, `${shown(term, got)} ${ok ? '=' : '≠'} ${shown(term, expected)}`)
}

/** A time in a token as text. */
export const instant = (seconds: unknown): string =>
  typeof seconds === 'number' && Math.abs(seconds) < 8.64e12 ? new Date(seconds * 1000).toISOString() : '–'
