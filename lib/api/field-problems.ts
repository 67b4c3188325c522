import type { z } from 'zod'
import type { FieldProblem } from './problem'

const at = (given: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((value, key) => (value instanceof Object ? Reflect.get(value, key) : undefined), given)

/** What zod found in `given`, one row a field; unknown fields are named one by one, no value is repeated. */
export const fieldProblems = (error: z.ZodError, given: unknown): FieldProblem[] =>
  error.issues.flatMap(issue => {
    const path = issue.path.join('.')
    // Zod would say of what is not there that it expected a string and received undefined.
    if (/^invalid_(type|value)$/.test(issue.code) && path && at(given, issue.path) === undefined) {
      const choice = issue.code === 'invalid_value' ? `: one of ${issue.values.join(', ')}` : ''
      return [{ field: path, detail: `is required${choice}` }]
    }
    if (issue.code !== 'unrecognized_keys') return [{ field: path, detail: issue.message }]
    return issue.keys.map(key => ({ field: path ? `${path}.${key}` : key, detail: 'unknown field' }))
  })
