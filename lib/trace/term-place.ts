/** Where the values of a hop stand, and at what kind of client: by that their explanation is chosen (lib/i18n/term-text.ts). Pure. */
import type { ClientType, TermPlace } from '@/lib/i18n/term-text'
import { siteOfClient } from '@/lib/sites/sites.mjs'
import { type Hop, kindRow } from './hop'

/** `carried`: what a redirect gives the browser to bring to the next. */
export type HopPart = 'request' | 'answer' | 'carried'

type Wheres = Partial<Record<HopPart, readonly string[]>>
const both = (...where: string[]): Wheres => ({ request: where, answer: where })
const signOut: Wheres = { ...both('sign-out'), carried: ['sign-out'] }

/** Kinds whose values do not stand where those of an authorization request and its answer do. */
const wheres: Record<string, Wheres> = {
  'sign-in-started': { carried: ['request'] },
  'authorization-posted': { request: ['request'], carried: ['request'] },
  'pushed-request': { request: ['push', 'request'], answer: ['push'] },
  callback: { request: ['answer'] },
  token: { request: ['exchange'], answer: ['tokens'] },
  'grant-unknown': { request: ['exchange'], answer: ['tokens'] },
  refresh: { request: ['refresh'], answer: ['refreshed', 'tokens'] },
  userinfo: both('userinfo'),
  introspection: both('introspection'),
  revocation: both('revocation'),
  'sign-out': signOut,
  'sign-out-started': signOut,
  'logout-token': both('logout-token'),
  'logout-token-failed': both('logout-token'),
}
const usual: Required<Wheres> = { request: ['request'], answer: ['answer'], carried: ['answer'] }

/** Of the values of a message. */
export function termPlace(hop: Pick<Hop, 'kind' | 'clientId' | 'clientAuth'>, part: HopPart): TermPlace {
  const known = kindRow(hop.kind).story === 'portal' ? both('portal') : (wheres[hop.kind] ?? usual)
  return { where: known[part] ?? usual[part], client: clientType(hop) }
}

/** Of header and claims of a token. */
export const tokenPlace = (hop: Pick<Hop, 'clientId' | 'clientAuth'>, token: string): TermPlace => ({
  where: [token === 'logout_token' ? 'logout-token' : 'id-token'],
  client: clientType(hop),
})

/** Sites of ours are all registered with a secret (lib/rooms/registered-clients.ts). */
function clientType({ clientId, clientAuth }: Pick<Hop, 'clientId' | 'clientAuth'>): ClientType | undefined {
  if (siteOfClient(clientId)) return 'confidential'
  if (clientAuth === undefined) return undefined
  return clientAuth === 'none' ? 'public' : 'confidential'
}
