/**
 * How a site of ours asks its provider, from program to program: at the inside address where one is set, while every
 * address that it compares or shows stays the public one. What keeps it from reaching the provider is our own server's
 * fault and nobody else's: it is said to the operator, and told apart from whatever the provider answers.
 */
import { env } from '@/lib/env'
import type { Party } from '@/lib/trace/hop'
import { agentOf } from '@/lib/trace/parties'
import { faultOfAnswer, faultOfError, type OriginFault, sayOriginFault } from '@/lib/web/own-origin.mjs'
import { logSecurityEvent } from '@/lib/web/security-log.mjs'

const unreachable = 'PROVIDER_UNREACHABLE'

class ProviderUnreachable extends Error {
  readonly code = unreachable
  override name = 'ProviderUnreachable'
}

/** Whether an error, or what a library wrapped in it, is that the provider could not be reached at all. */
export function isProviderUnreachable(error: unknown): boolean {
  if (!(error instanceof Object)) return false
  if ('code' in error && error.code === unreachable) return true
  // Auth.js keeps what it caught as `cause.err`.
  return ['cause' in error && error.cause, 'err' in error && error.err].some(isProviderUnreachable)
}

/** As long as a person would wait, for a caller without a limit of its own. */
const patienceMilliseconds = 30_000
const quietMilliseconds = 60_000
let lastSaid = Number.NEGATIVE_INFINITY

/** At most once a minute: in a class of 60 every learner's request fails at the same moment. */
function tellOperator(site: Party, fault: OriginFault): void {
  if (performance.now() - lastSaid < quietMilliseconds) return
  lastSaid = performance.now()
  const { APP_ORIGIN: origin, INSIDE_ORIGIN: inside } = env()
  logSecurityEvent('own-origin-unreachable', { site, reason: fault })
  // Not through the console, which masks Thai.
  process.stderr.write(`${sayOriginFault(fault, { origin, inside })}\n`)
}

const isOurOwnTimeout = (error: unknown) =>
  error instanceof Error && ['AbortError', 'TimeoutError'].includes(error.name)

/** `fetch` for one site of ours. @throws an error that `isProviderUnreachable` knows */
export const providerFetch =
  (site: Party): typeof fetch =>
  async (input, options) => {
    const { APP_ORIGIN: origin, INSIDE_ORIGIN: inside } = env()
    const url = new URL(input instanceof Request ? input.url : input)
    const target = inside && url.origin === origin ? new URL(url.pathname + url.search, inside) : url
    const headers = new Headers(options?.headers)
    // Says who asks: keys and discovery are asked for without a client's name.
    headers.set('user-agent', agentOf(site))
    const fail = (fault: OriginFault, cause?: unknown) => {
      tellOperator(site, fault)
      return new ProviderUnreachable(fault, { cause })
    }
    const signal = options?.signal ?? AbortSignal.timeout(patienceMilliseconds)
    const answer = await fetch(target, { ...options, headers, signal }).catch((error: unknown) => {
      // The site's own time limit: the provider was reached, and is slow.
      throw isOurOwnTimeout(error) ? error : fail(faultOfError(error), error)
    })
    const fault = faultOfAnswer(answer)
    if (fault) throw fail(fault)
    return answer
  }
