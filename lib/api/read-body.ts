import type { z } from 'zod'
import { fieldProblems } from './field-problems'
import { Problem } from './problem'

const largestBodyBytes = 64 * 1024

/** The JSON body, checked. No body counts as {}. Throws a `Problem` that names each field and no value. */
export async function readBody<S extends z.ZodType>(request: Request, schema: S): Promise<z.output<S>> {
  const bytes = await readBytes(request)
  const given = bytes.length === 0 ? {} : parseJson(request, bytes)
  const parsed = await schema.safeParseAsync(given)
  if (!parsed.success) throw new Problem('invalid-body', undefined, fieldProblems(parsed.error))
  return parsed.data
}

function parseJson(request: Request, bytes: Buffer): unknown {
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/(json|[a-z0-9.+-]+\+json)\s*(;|$)/i.test(type))
    throw new Problem('unsupported-media-type')
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new Problem('malformed-json')
  }
}

/** Stops reading once the body is too large, whatever Content-Length said. */
async function readBytes(request: Request): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength
    if (size > largestBodyBytes) throw new Problem('body-too-large', `At most ${largestBodyBytes} bytes.`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
