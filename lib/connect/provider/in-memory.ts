/**
 * A handler of node:http asked without a connection: it reads a request whose body is all there, and what it writes is
 * what comes back. For oidc-provider, which speaks Node's; its answer may still be another by the time it leaves.
 */
import { type IncomingMessage, type OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'

export interface AskedInMemory {
  method: string
  url: string
  /** Where a router that mounts the handler was asked. */
  originalUrl: string
  /** In small letters. */
  headers: Record<string, string>
  /** Null where the method has none; an empty one has a length all the same. */
  body: Buffer | null
}

export interface AnsweredInMemory {
  /** As the handler was given it. */
  request: IncomingMessage
  status: number
  /** In small letters; of several with one name, a list. */
  headers: OutgoingHttpHeaders
  payload: Buffer
}

type Handle = (request: IncomingMessage, response: ServerResponse) => unknown

/** Asked whether it is encrypted; no byte ever comes or goes. */
const noConnection = new Socket()

function requestOf({ body, headers, ...asked }: AskedInMemory): IncomingMessage {
  const request = new Readable({ read() {} })
  if (body?.length) request.push(body)
  request.push(null)
  return Object.assign(request, {
    ...asked,
    headers: { ...headers, ...(body ? { 'content-length': String(body.length) } : {}) },
    ...{ httpVersion: '1.1', httpVersionMajor: 1, httpVersionMinor: 1 },
    ...{ complete: true, socket: noConnection },
  }) as unknown as IncomingMessage
}

/** Resolves once the handler has ended its answer. */
export const askInMemory = (handle: Handle, asked: AskedInMemory): Promise<AnsweredInMemory> =>
  new Promise(resolve => {
    const request = requestOf(asked)
    const response = new ServerResponse(request)
    const pieces: Buffer[] = []
    const keep = (piece: unknown) => {
      if (typeof piece === 'string') pieces.push(Buffer.from(piece))
      else if (piece instanceof Uint8Array) pieces.push(Buffer.from(piece))
      return true
    }
    Object.assign(response, {
      write: keep,
      end: (piece?: unknown) => {
        keep(piece)
        response.finished = true
        resolve({
          request,
          status: response.statusCode,
          headers: response.getHeaders(),
          payload: Buffer.concat(pieces),
        })
        return response
      },
    })
    void handle(request, response)
  })
