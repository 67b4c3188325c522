import type { z } from 'zod'
import { readAtMost } from '@/lib/web/read-at-most'
import { fieldProblems } from './field-problems'
import { Problem } from './problem'

const usualBytes = 64 * 1024

/** A member with which a body may be larger than others. */
interface Large {
  member: string
  bytes: number
}

/** The JSON body, checked. No body counts as {}, unless it is called something else than JSON: a page's form is. Throws a `Problem` that names each field and no value. */
export async function readBody<S extends z.ZodType>(
  request: Request,
  schema: S,
  large: Large = { member: '', bytes: usualBytes },
): Promise<z.output<S>> {
  const bytes = await readAtMost(request, large.bytes)
  if (!bytes) throw tooLarge(large.bytes)
  const given = readJson(request, bytes)
  if (bytes.length > usualBytes && !(given instanceof Object && large.member in given))
    throw tooLarge(usualBytes)
  const parsed = await schema.safeParseAsync(given)
  if (!parsed.success) throw new Problem('invalid-body', undefined, fieldProblems(parsed.error, given))
  return parsed.data
}

const tooLarge = (most: number) => new Problem('body-too-large', `At most ${most} bytes.`)

function readJson(request: Request, bytes: Buffer): unknown {
  const type = request.headers.get('content-type')
  if (bytes.length === 0 && type === null) return {}
  if (!/^application\/(json|[a-z0-9.+-]+\+json)\s*(;|$)/i.test(type ?? ''))
    throw new Problem('unsupported-media-type')
  if (bytes.length === 0) return {}
  try {
    return JSON.parse(bytes.toString('utf8'), refuseNul)
  } catch (error) {
    throw error instanceof Problem ? error : new Problem('malformed-json')
  }
}

/** PostgreSQL keeps no text with U+0000, and no text of ours has a use for it. */
function refuseNul(field: string, value: unknown): unknown {
  if (field.includes('\0') || (typeof value === 'string' && value.includes('\0')))
    throw new Problem('invalid-body', undefined, [{ field, detail: 'must not hold U+0000' }])
  return value
}
