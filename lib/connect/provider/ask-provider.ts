/** A web request answered by the provider of a room, which speaks Node's (in-memory.ts). */
import type Provider from 'oidc-provider'
import type { NewInteraction } from '@/lib/connect/interaction/begin-interaction'
import type { Room } from '@/lib/rooms/room'
import { askInMemory } from './in-memory'
import { begunWithoutClick, roomOfRequest } from './room-of-request'

/** What reaches the provider: the request as it was sent, or as a fault has bent it. */
export interface AskedOfProvider {
  method: string
  headers: Headers
  /** The path of the room's issuer. */
  mount: string
  /** Below it. */
  path: string
  search: string
  /** Null where the method has none. */
  body: string | null
}

/** The provider's answer, not yet on its way: a page may still be shown before it. */
export interface Given {
  status: number
  /** Of a redirect. */
  location: string | undefined
  contentType: string
  /** As text. */
  payload: string
  setCookies: string[]
  headers: Headers
  /** The interaction that it began, where somebody may be signed in without a click. */
  begun: NewInteraction | undefined
  /** As the browser gets it. */
  toResponse(): Response
}

/** Asks the provider of a room; host and scheme are those of the configured origin. */
export async function askProvider(
  provider: Provider,
  room: Room,
  { method, headers, mount, path, search, body }: AskedOfProvider,
  origin: URL,
): Promise<Given> {
  const { 'content-length': _, ...sent } = Object.fromEntries(headers)
  const handle = provider.callback()
  const given = await askInMemory(
    (request, response) => {
      roomOfRequest.set(request, room)
      void handle(request, response)
    },
    {
      method,
      // As a router that is mounted there would leave it.
      ...{ originalUrl: mount + path + search, url: path + search },
      headers: {
        ...sent,
        host: origin.host,
        'x-forwarded-proto': origin.protocol.slice(0, -1),
        'x-forwarded-host': origin.host,
      },
      body: body === null ? null : Buffer.from(body),
    },
  )
  const { status, payload } = given
  const answered = answerHeaders(given.headers)
  return {
    status,
    location: answered.get('location') ?? undefined,
    contentType: answered.get('content-type') ?? '',
    payload: payload.toString(),
    headers: answered,
    setCookies: answered.getSetCookie(),
    begun: begunWithoutClick.get(given.request),
    toResponse() {
      const isBodyless = status === 204 || status === 304 || method === 'HEAD'
      return new Response(isBodyless ? null : new Uint8Array(payload), { status, headers: answered })
    },
  }
}

/** Of one connection, and counted anew for the answer that goes out. */
const ofThatConnection = new Set(['transfer-encoding', 'content-length', 'connection'])

function answerHeaders(given: Record<string, unknown>): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(given))
    if (!ofThatConnection.has(name))
      for (const one of [value].flat()) if (one !== undefined) headers.append(name, String(one))
  return headers
}
