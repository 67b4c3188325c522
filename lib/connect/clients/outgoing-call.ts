/**
 * The one way in which the provider calls an address that a client registered (back-channel logout, `jwks_uri`). The
 * name is resolved first and every address of it judged; only then is one of those, and no other, connected to, so a
 * name that resolves to something else a moment later gains nothing. Redirects are not followed.
 */
import { promises as dns, type LookupAddress } from 'node:dns'
import * as http from 'node:http'
import * as https from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { env } from '@/lib/env'
import { isListedHost } from '@/lib/web/address-ranges.mjs'
import { type AddressKind, isLocalOrigin, whyNotCalled } from './judge-address'
import { lookUp } from './look-up'

/** As long as oidc-provider itself would wait. */
const patienceMilliseconds = 2500
/** A key set of ten keys with certificates comes nowhere near. */
const longestAnswerBytes = 128 * 1024

/** Why nothing came back. Whoever registered the address reads one word for all of them; the operator's log tells which. */
export class NotReached extends Error {
  override name = 'not-reached'
  constructor(
    readonly reason: string,
    /** It was not even tried. */
    readonly isBlocked = false,
  ) {
    super('not-reached')
  }
}

export type Target =
  | { isAllowed: true; url: URL; addresses: LookupAddress[] }
  | { isAllowed: false; reason: AddressKind | 'no-such-name' | 'bare-name' }

const bareHost = (hostname: string) => hostname.replace(/^\[|\]$/g, '')

const patience = () => AbortSignal.timeout(patienceMilliseconds)

/** Where a call to `url` would go, or why there will be none. Connects to nothing. */
export async function judgeTarget(url: URL, signal = patience()): Promise<Target> {
  const { APP_ORIGIN: appOrigin, INSIDE_ORIGIN: inside, CALL_HOSTS: callHosts } = env()
  const isOwn = url.origin === appOrigin && url.pathname.startsWith('/r/')
  const target = isOwn && inside ? new URL(url.pathname + url.search, inside) : url
  const host = bareHost(target.hostname)
  const isTrusted = isOwn || isListedHost(callHosts, target.hostname)
  const family = isIP(host)
  // A neighbour in a container's network. Whether it is there is nobody's business on a public server.
  if (!isTrusted && !family && !/\w\.\w/.test(host) && !isLocalOrigin(appOrigin))
    return { isAllowed: false, reason: 'bare-name' }
  const find = () => (isTrusted ? dns.lookup(host, { all: true }).catch(() => []) : lookUp(host, signal))
  const addresses = family ? [{ address: host, family }] : await find()
  const reasons = addresses.map(({ address }) => whyNotCalled(address, { appOrigin, callHosts }))
  const reason = isTrusted ? undefined : reasons.find(each => each !== null)
  if (reason) return { isAllowed: false, reason }
  return addresses.length > 0
    ? { isAllowed: true, url: target, addresses }
    : { isAllowed: false, reason: 'no-such-name' }
}

/** A look-up for node:http that knows no address but those that were judged. */
const pinnedTo =
  (addresses: LookupAddress[]): LookupFunction =>
  (_host, options, done) => {
    const [first] = addresses
    if (options.all) done(null, addresses)
    else done(null, first?.address ?? '', first?.family)
  }

/** Calls an address that a client registered. @throws {NotReached} whatever keeps an answer from coming */
export async function callOutside(url: URL, options: RequestInit = {}): Promise<Response> {
  const signal = patience()
  const target = await judgeTarget(url, signal)
  if (!target.isAllowed) throw new NotReached(target.reason, target.reason !== 'no-such-name')
  try {
    return await send(target.url, target.addresses, { ...options, signal })
  } catch (error) {
    const { code, name } = error as { code?: string; name: string }
    throw new NotReached(code ?? name)
  }
}

function send(
  url: URL,
  addresses: LookupAddress[],
  { method, headers, body, signal }: RequestInit & { signal: AbortSignal },
): Promise<Response> {
  const { request } = url.protocol === 'https:' ? https : http
  const sent = body === undefined || body === null ? undefined : String(body)
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: method ?? 'GET',
        headers: {
          ...Object.fromEntries(new Headers(headers)),
          ...(sent === undefined ? {} : { 'content-length': Buffer.byteLength(sent) }),
        },
        // A connection of its own: none is shared with what was judged at another time.
        agent: false,
        lookup: pinnedTo(addresses),
        signal,
      },
      answer => {
        const chunks: Buffer[] = []
        let length = 0
        answer.on('data', (chunk: Buffer) => {
          length += chunk.length
          if (length > longestAnswerBytes) outgoing.destroy(new Error('answer-too-long'))
          else chunks.push(chunk)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          const { statusCode: status = 0, headers: given } = answer
          const kept = ['content-type', 'cache-control', 'expires'].flatMap(name =>
            given[name] ? [[name, String(given[name])] as [string, string]] : [],
          )
          const isBodyless = [204, 205, 304].includes(status)
          try {
            resolve(new Response(isBodyless ? null : Buffer.concat(chunks), { status, headers: kept }))
          } catch (error) {
            reject(error)
          }
        })
      },
    )
    outgoing.on('error', reject)
    outgoing.end(sent)
  })
}
