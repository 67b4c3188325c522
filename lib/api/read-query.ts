import type { z } from 'zod'
import { fieldProblems } from './field-problems'
import { Problem } from './problem'

/** The query, checked: every parameter once, none unknown. Throws a `Problem` that names each and no value. */
export function readQuery<S extends z.ZodType>(request: Request, schema: S): z.output<S> {
  const { searchParams } = new URL(request.url)
  const repeated = [...new Set(searchParams.keys())].filter(name => searchParams.getAll(name).length > 1)
  if (repeated.length > 0) {
    const errors = repeated.map(field => ({ field, detail: 'must be given once' }))
    throw new Problem('invalid-query', undefined, errors)
  }
  const withNul = [...searchParams].filter(([, value]) => value.includes('\0'))
  const errors = withNul.map(([field]) => ({ field, detail: 'must not hold U+0000' }))
  const given = Object.fromEntries(searchParams)
  const parsed = schema.safeParse(given)
  if (!parsed.success) errors.push(...fieldProblems(parsed.error, given))
  if (!parsed.success || errors.length > 0) throw new Problem('invalid-query', undefined, errors)
  return parsed.data
}
