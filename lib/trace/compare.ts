import type { Check, Checker } from './hop'
import { maskValue } from './mask'

/** A value as a reader may see it. */
export const shown = (name: string, value: unknown): string =>
  value === undefined ? '–' : String(maskValue(name, value))

/** A check with its result, and who made it. */
export const check = (by: Checker, name: string, ok: boolean, detail?: string): Check => ({
  name,
  ok,
  by,
  ...(detail === undefined ? {} : { detail }),
})

/** What was got held against what was expected. */
export const compare = (by: Checker, name: string, got: unknown, expected: unknown): Check => {
  const ok = got === expected
  return check(by, name, ok, `${shown(name, got)} ${ok ? '=' : '≠'} ${shown(name, expected)}`)
}
