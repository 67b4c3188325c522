import { isUnavailable, retryAfterSeconds } from '@/lib/db/away.mjs'
import { publicUrl } from '@/lib/paths'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'
import { Problem, type ProblemCode, problems } from './problem'

/** Runs a route of the control API: a thrown `Problem` becomes its answer; of anything else the log alone says more. */
export async function answer(work: () => Promise<Response>): Promise<Response> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Problem) {
      tellOperator(error.code)
      return error.toResponse()
    }
    console.error('api:', error)
    if (isUnavailable(error))
      return new Problem('service-unavailable', undefined, undefined, {
        'retry-after': String(retryAfterSeconds),
      }).toResponse()
    return new Problem('server-error').toResponse()
  }
}

/** What may be somebody trying. */
function tellOperator(code: ProblemCode): void {
  if (code === 'unauthorized') logSecurityEvent('token-refused')
  else if (problems[code][0] === 429) logSecurityEvent('rate-limited', { limit: code })
}

/** A JSON answer that nobody keeps. */
export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } })

/** 201 with what was made and where it is read from now on (RFC 9110 §15.3.2). */
export const created = (body: unknown, path: string): Response =>
  Response.json(body, { status: 201, headers: { 'cache-control': 'no-store', location: publicUrl(path) } })

/** Whether the request asks for what comes as it comes, a JSON value a line (trace, messages). */
export const wantsStream = (request: Request): boolean =>
  /\bapplication\/x-ndjson\b/.test(request.headers.get('accept') ?? '')

export const streamLines = (lines: ReadableStream<Uint8Array>): Response =>
  new Response(lines, { headers: { 'content-type': 'application/x-ndjson', 'cache-control': 'no-store' } })

export const noContent = (): Response =>
  new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } })
