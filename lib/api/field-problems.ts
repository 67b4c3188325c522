import type { z } from 'zod'
import type { FieldProblem } from './problem'

/** What zod found, one row a field; unknown fields are named one by one. */
export const fieldProblems = (error: z.ZodError): FieldProblem[] =>
  error.issues.flatMap(issue => {
    const path = issue.path.join('.')
    if (issue.code !== 'unrecognized_keys') return [{ field: path, detail: issue.message }]
    return issue.keys.map(key => ({ field: path ? `${path}.${key}` : key, detail: 'unknown field' }))
  })
