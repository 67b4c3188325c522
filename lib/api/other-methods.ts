import { Problem } from './problem'

type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
type Handlers = Record<Method | 'OPTIONS', () => Response>

/**
 * Handlers for the methods that an address does not take: 405 with Allow (RFC 9110 §15.5.6) and a problem, where Next
 * would answer with neither. OPTIONS tells the same. A route exports those that it has not itself.
 */
export function otherMethods(...taken: Method[]): Handlers {
  const allow = [...taken, ...(taken.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const refuse = () => new Problem('method-not-allowed', undefined, undefined, { allow }).toResponse()
  const OPTIONS = () => new Response(null, { status: 204, headers: { allow } })
  return { GET: refuse, HEAD: refuse, POST: refuse, PUT: refuse, PATCH: refuse, DELETE: refuse, OPTIONS }
}
