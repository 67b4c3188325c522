/** Reads a request to the provider and its finished answer as a hop of the trace. */
import { checkExchange } from './check-exchange'
import { together } from './compare'
import { describeBody, type Exchange, type ReadExchange, readExchange } from './exchange'
import { flowKeysOf } from './flow-keys'
import { isClientId, type Place } from './harmless'
import type { Hop, HopKind, Wire } from './hop'
import type { ProviderFacts } from './hop-context'
import { isRecording } from './is-recording'
import { decodeToken, maskAddress, maskAuthorization, maskMembers, maskParameters } from './mask'
import { anonymousParty, partyOfAddress, partyOfClient } from './parties'

const kindOfPath: readonly [RegExp, HopKind][] = [
  [/^\/\.well-known\//, 'discovery'],
  [/^\/jwks$/, 'keys'],
  [/^\/auth$/, 'authorization-request'],
  [/^\/auth\/[^/]+$/, 'authorization-resumed'],
  [/^\/request$/, 'pushed-request'],
  [/^\/token$/, 'token'],
  [/^\/userinfo$/, 'userinfo'],
  [/^\/introspection$/, 'introspection'],
  [/^\/revocation$/, 'revocation'],
  [/^\/session\/end(\/confirm)?$/, 'sign-out'],
]

const front = new Set<HopKind>([
  'authorization-request',
  'authorization-refused',
  'authorization-resumed',
  'authorization-response',
  'authorization-error',
  'authorization-incomplete',
  'authorization-posted',
  'sign-out',
])
/** The members of an answer that are tokens, which are decoded. */
const tokenNames = ['id_token', 'logout_token']

/** Claims about a person are expected in a userinfo answer, what the provider publishes of itself in two others. */
const places: Partial<Record<HopKind, Place>> = {
  userinfo: 'persons',
  discovery: 'published',
  keys: 'published',
}
/** Hops of the token endpoint, by what is exchanged there. */
const kindOfGrant: Record<string, HopKind> = { authorization_code: 'token', refresh_token: 'refresh' }

/** Headers of request and answer as they passed; see Wire. */
type Passed = Pick<Wire, 'asked' | 'answered' | 'status'>

/** The hop, or null where nothing of the handshake passed (a preflight, an unknown address). */
export async function readProtocolHop(
  raw: Exchange,
  facts: ProviderFacts = {},
  passed?: Passed,
): Promise<Hop | null> {
  const byPath = kindOfPath.find(([shape]) => shape.test(raw.path))?.[1]
  if (!byPath || raw.method === 'OPTIONS' || raw.method === 'HEAD' || !isRecording()) return null
  const exchange = readExchange(raw, facts)
  const { parameters, json, answered, clientId } = exchange
  const kind = kindOf(byPath, exchange)
  const channel = front.has(kind) ? 'front' : 'back'
  const client = clientId ? partyOfClient(clientId) : anonymousParty(raw.userAgent)
  const tokens = [
    ...tokenNames.map(name => decodeToken(name, json?.[name])),
    decodeToken('id_token_hint', parameters.get('id_token_hint')),
  ].filter(token => token !== null)
  // A form that goes on as an address is checked there.
  const { checks, unmade } =
    kind === 'authorization-posted' ? together() : await checkExchange(exchange, facts)
  const { error } = facts
  const body = describeBody(raw)
  return {
    kind,
    channel,
    // A redirect that carries an answer goes from the provider, through the browser, to the client.
    from: channel === 'front' ? (answered ? 'connect' : 'browser') : client,
    to: answered ? (partyOfAddress(raw.location) ?? client) : 'connect',
    keys: flowKeysOf(kind, exchange),
    ...(clientId && isClientId(clientId) ? { clientId } : {}),
    ...(facts.authMethod ? { clientAuth: facts.authMethod } : {}),
    method: raw.method,
    address: maskAddress(raw.mount + raw.path + (raw.body ? '' : raw.search)),
    status: raw.status,
    request: {
      ...(raw.authorization ? { authorization: maskAuthorization(raw.authorization) } : {}),
      ...maskParameters(parameters),
    },
    ...(body ? { body } : {}),
    response: {
      ...(raw.location ? { location: maskAddress(raw.location) } : {}),
      ...(exchange.form ? maskParameters(exchange.form) : {}),
      ...(json ? maskMembers(json, places[kind]) : {}),
      ...(error && !json ? maskMembers({ ...error }) : {}),
    },
    ...(passed ? { wire: { ...passed, ...bodyOf(exchange) } } : {}),
    ...(tokens.length > 0 ? { tokens } : {}),
    ...(checks.length > 0 ? { checks } : {}),
    ...(unmade.length > 0 ? { unmade } : {}),
  }
}

const bodyOf = ({ raw: { answer }, json }: ReadExchange): Pick<Wire, 'body'> =>
  answer === '' ? {} : { body: { bytes: Buffer.byteLength(answer), members: json !== null } }

/** What a request was, by its address, what it asked for and what it came to. */
function kindOf(byPath: HopKind, exchange: ReadExchange): HopKind {
  if (byPath === 'token') return kindOfGrant[exchange.parameters.get('grant_type') ?? ''] ?? 'grant-unknown'
  return front.has(byPath) && byPath !== 'sign-out' ? kindOfFront(byPath, exchange) : byPath
}

/** With a live session the whole handshake is one hop. */
function kindOfFront(byPath: HopKind, { answered, raw }: ReadExchange): HopKind {
  if (answered?.has('code')) return 'authorization-response'
  if (answered?.has('error')) return 'authorization-error'
  if (answered) return 'authorization-incomplete'
  if (raw.status >= 400) return 'authorization-refused'
  return raw.method === 'POST' ? 'authorization-posted' : byPath
}
