import { Problem } from './problem'

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

type Handlers = Record<(typeof methods)[number] | 'OPTIONS', () => Response>

/**
 * Handlers for the methods that an address does not take: 405 with Allow (RFC 9110 §15.5.6) and a problem, where Next
 * would answer with neither. OPTIONS tells the same. A route exports those that it has not itself.
 */
export function otherMethods(...taken: (typeof methods)[number][]): Handlers {
  const allow = [...taken, ...(taken.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
  const refuse = () => new Problem('method-not-allowed', undefined, undefined, { allow }).toResponse()
  const refusals = Object.fromEntries(methods.map(method => [method, refuse]))
  return { ...refusals, OPTIONS: () => new Response(null, { status: 204, headers: { allow } }) } as Handlers
}
