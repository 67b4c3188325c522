/** Reads a request to the provider and its finished answer as a hop of the trace. */
import { checkExchange } from './check-exchange'
import { describeBody, type Exchange, readExchange } from './exchange'
import { flowKeysOf } from './flow-keys'
import { isClientId } from './harmless'
import type { Hop, HopKind } from './hop'
import type { ProviderFacts } from './hop-context'
import { isRecording } from './is-recording'
import { decodeToken, maskAddress, maskAuthorization, maskMembers, maskParameters } from './mask'
import { anonymousParty, partyOfAddress, partyOfClient } from './parties'

const kindOfPath: readonly [RegExp, HopKind][] = [
  [/^\/\.well-known\//, 'discovery'],
  [/^\/jwks$/, 'keys'],
  [/^\/auth$/, 'authorization-request'],
  [/^\/auth\/[^/]+$/, 'authorization-resumed'],
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
  'sign-out',
])
/** Kinds whose answers are public and long: only the members that a reader compares are kept. */
const published: Partial<Record<HopKind, (json: Record<string, unknown>) => Record<string, unknown>>> = {
  discovery: ({ issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri }) => ({
    ...{ issuer, authorization_endpoint, token_endpoint, userinfo_endpoint, jwks_uri },
  }),
  keys: ({ keys }) => ({
    kids: Array.isArray(keys) ? keys.map(key => `${key?.kid} (${key?.kty} ${key?.alg ?? ''})`) : [],
  }),
}
/** The members of an answer that are tokens, which are decoded. */
const tokenNames = ['id_token', 'logout_token']

/** Claims about a person are expected in a userinfo answer, and nowhere else. */
const placeOf = (kind: HopKind) => (kind === 'userinfo' ? 'persons' : 'members')

/** The hop, or null where nothing of the handshake passed (a preflight, an unknown address). */
export async function readProtocolHop(raw: Exchange, facts: ProviderFacts = {}): Promise<Hop | null> {
  const byPath = kindOfPath.find(([shape]) => shape.test(raw.path))?.[1]
  if (!byPath || raw.method === 'OPTIONS' || raw.method === 'HEAD' || !isRecording()) return null
  const exchange = readExchange(raw, facts)
  const { parameters, json, answered, clientId } = exchange
  const kind = front.has(byPath) && byPath !== 'sign-out' ? kindOfFront(byPath, exchange) : byPath
  const channel = front.has(kind) ? 'front' : 'back'
  const client = clientId ? partyOfClient(clientId) : anonymousParty(raw.userAgent)
  const tokens = [
    ...tokenNames.map(name => decodeToken(name, json?.[name])),
    decodeToken('id_token_hint', parameters.get('id_token_hint')),
  ].filter(token => token !== null)
  const { checks, unmade } = await checkExchange(exchange, facts)
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
      ...(json ? maskMembers(published[kind]?.(json) ?? json, placeOf(kind)) : {}),
      ...(error && !json ? maskMembers({ ...error }) : {}),
    },
    ...(tokens.length > 0 ? { tokens } : {}),
    ...(checks.length > 0 ? { checks } : {}),
    ...(unmade.length > 0 ? { unmade } : {}),
  }
}

/** What a front-channel request came to; with a live session the whole handshake is one hop. */
function kindOfFront(byPath: HopKind, { answered, raw }: ReturnType<typeof readExchange>): HopKind {
  if (answered?.has('code')) return 'authorization-response'
  if (answered?.has('error')) return 'authorization-error'
  return raw.status >= 400 ? 'authorization-refused' : byPath
}
