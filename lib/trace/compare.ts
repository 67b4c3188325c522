import type { Check } from './hop'
import { maskValue } from './mask'

/** A value as a reader may see it. */
export const shown = (name: string, value: unknown): string =>
  value === undefined ? '–' : String(maskValue(name, value))

/** What was got held against what was expected. */
export const compare = (name: string, got: unknown, expected: unknown): Check => ({
  name,
  ok: got === expected,
  detail: `${shown(name, got)} ${got === expected ? '=' : '≠'} ${shown(name, expected)}`,
})
