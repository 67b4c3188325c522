/** What of its kind a hop was, where that has words of its own (messages/*\/trace.json). Pure. */
import type { HopKind, RecordedHop } from './hop'

/** Every kind that has more than one way to be, and which. */
export const variants = {
  'authorization-response': ['at-once'],
  'authorization-error': ['at-once'],
  'pushed-request': ['refused'],
  token: ['refused', 'without-tokens'],
  refresh: ['refused'],
  userinfo: ['by-post', 'refused'],
  introspection: ['inactive', 'refused'],
  revocation: ['refused'],
  discovery: ['unavailable'],
  keys: ['unavailable', 'several'],
  'sign-out': ['confirmed', 'refused'],
} as const satisfies Partial<Record<HopKind, readonly string[]>>

type Signs = { [Kind in keyof typeof variants]: Record<(typeof variants)[Kind][number], Sign> }
type Sign = (hop: RecordedHop) => boolean

/** What the client got wrong; what went wrong at the provider (5xx) is told by its status. */
const isRefused: Sign = ({ status = 0 }) => status >= 400 && status < 500
/** The endpoint failed, or something that is no JSON came in the place of its answer. */
const isNoAnswer: Sign = ({ status = 0, wire }) => status >= 500 || wire?.body?.members === false
/** Of what is published nothing is the client's doing: whatever is no success, it did not get it. */
const isUnavailable: Sign = ({ status = 0 }) => status >= 400
/** Answered by the request itself, without a page in between. */
const isAtOnce: Sign = ({ address = '' }) => /\/auth(\?|$)/.test(address)

const signs: Signs = {
  'authorization-response': { 'at-once': isAtOnce },
  'authorization-error': { 'at-once': isAtOnce },
  'pushed-request': { refused: isRefused },
  token: { refused: isRefused, 'without-tokens': isNoAnswer },
  refresh: { refused: isRefused },
  userinfo: { refused: isRefused, 'by-post': ({ method }) => method === 'POST' },
  introspection: { refused: isRefused, inactive: ({ response }) => response?.active === false },
  revocation: { refused: isRefused },
  discovery: { unavailable: isUnavailable },
  keys: {
    unavailable: isUnavailable,
    several: ({ response }) => Array.isArray(response?.keys) && response.keys.length > 1,
  },
  'sign-out': {
    refused: isRefused,
    confirmed: ({ address = '' }) => address.endsWith('/session/end/confirm'),
  },
}

/** The first that fits; undefined where the kind's own words say it all. */
export function variantOf(hop: RecordedHop): string | undefined {
  const ofKind: Record<string, Sign> = hop.kind in signs ? signs[hop.kind as keyof Signs] : {}
  return Object.entries(ofKind).find(([, sign]) => sign(hop))?.[0]
}
