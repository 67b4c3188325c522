/**
 * A route handler called by our own server: a Node request as the web's, its answer written to the Node response. Next
 * would do the same and some three milliseconds more (docs/decisions/0034); while developing it still does, because it
 * reloads what has changed.
 */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '@/lib/env'
import { endless } from './endless.mjs'
import { type RouteFiles, type RouteHandler, type RouteModule, routeTable } from './route-table'

/** What is told to be no longer is read at once; the rest comes as a stream, and whoever takes it may stop. */
const shortBytes = 64 * 1024

/** How an answer is packed, where the browser takes it. */
interface Packing {
  /** One that is there as a whole. */
  pack(response: ServerResponse, body: Buffer): Buffer | Promise<Buffer>
  /** One that comes line by line: from here on the response packs whatever is written. */
  packAsItComes(response: ServerResponse): void
}
const unpacked: Packing = { pack: (_, body) => body, packAsItComes: () => {} }

/** Answers by one of these files; false where none fits. What a handler throws is the caller's to tell. */
export function answerRoutes(files: RouteFiles) {
  const find = routeTable(files)
  return async (request: IncomingMessage, response: ServerResponse, packing = unpacked): Promise<boolean> => {
    const { pathname, href } = new URL(request.url ?? '/', env().APP_ORIGIN)
    // `//elsewhere/x`, `/api/../r/x`: the front door judged it as it stands. What reads otherwise is Next's to refuse.
    const found = request.url?.replace(/\?.*$/s, '') === pathname ? find(pathname) : null
    if (!found) return false
    const routes = await found.load()
    const handler = handlerOf(routes, request.method ?? '')
    if (!handler) {
      refuseMethod(routes, request.method ?? '', response)
      return true
    }
    try {
      const asked = await webRequest(href, request, response)
      await send(await handler(asked, { params: Promise.resolve(found.params as never) }), response, packing)
    } finally {
      // What the handler left of the body: the connection goes on after it.
      request.resume()
    }
    return true
  }
}

const handlerOf = (routes: RouteModule, method: string): RouteHandler | undefined =>
  routes[method] ?? (method === 'HEAD' ? routes.GET : undefined)

/** In Next's own order. */
const methods = ['GET', 'HEAD', 'OPTIONS', 'POST', 'PUT', 'DELETE', 'PATCH']

/** Asked by OPTIONS an address says what it takes; any other method that it does not take is 405 (RFC 9110 §15.5.6). */
function refuseMethod(routes: RouteModule, method: string, response: ServerResponse): void {
  const taken = methods.filter(one => one === 'OPTIONS' || handlerOf(routes, one))
  response.setHeader('Allow', taken.join(', '))
  response.writeHead(method === 'OPTIONS' ? 204 : 405).end()
}

async function webRequest(
  href: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<Request> {
  const { method = 'GET' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  if (method === 'GET' || method === 'HEAD')
    return new Request(href, { method, headers, signal: whenGone(response) })
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  const body = length <= shortBytes ? await allOf(request) : asItComes(request)
  // `duplex` is required of a stream, and unknown to TypeScript's DOM.
  return new Request(href, { method, headers, body, duplex: 'half' } as RequestInit)
}

/** Who waits for something to happen need not wait for somebody who has gone. */
function whenGone(response: ServerResponse): AbortSignal {
  const gone = new AbortController()
  response.once('close', () => {
    if (!response.writableFinished) gone.abort()
  })
  return gone.signal
}

/** Not a byte is taken before the handler asks for it, so that one which asks for none answers at once. */
const asItComes = (request: IncomingMessage): ReadableStream<Uint8Array> =>
  new ReadableStream(
    {
      pull: async controller => {
        const part = await nextPart(request)
        if (part) controller.enqueue(part)
        else controller.close()
      },
    },
    { highWaterMark: 0 },
  )

const news = ['readable', 'end', 'error', 'close'] as const

/** Null at the end. */
async function nextPart(request: IncomingMessage): Promise<Buffer | null> {
  for (;;) {
    const part: Buffer | null = request.read()
    if (part || request.readableEnded) return part
    if (request.destroyed) throw new Error('whoever asked has gone')
    await new Promise<void>(resolve => {
      const go = () => {
        for (const one of news) request.off(one, go)
        resolve()
      }
      for (const one of news) request.on(one, go)
    })
  }
}

async function allOf(request: IncomingMessage): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

async function send(answer: Response, response: ServerResponse, packing: Packing): Promise<void> {
  response.statusCode = answer.status
  // What the front door set before is what it says where the handler says nothing.
  for (const [name, value] of answer.headers)
    if (name === 'set-cookie') response.appendHeader(name, value)
    else response.setHeader(name, value)
  if (!answer.body) {
    response.end()
    return
  }
  if (!endless.test(answer.headers.get('content-type') ?? '')) {
    response.end(await packing.pack(response, Buffer.from(await answer.arrayBuffer())))
    return
  }
  packing.packAsItComes(response)
  await sendAsItComes(answer.body, response)
}

/** Line by line: what packs answers would else keep a line until more of them have come. */
async function sendAsItComes(body: ReadableStream<Uint8Array>, response: ServerResponse): Promise<void> {
  const { flush } = response as ServerResponse & { flush?: () => void }
  const reader = body.getReader()
  response.once('close', () => void reader.cancel().catch(() => {}))
  for (let part = await reader.read(); !part.done && !response.writableEnded; part = await reader.read()) {
    const isTaken = response.write(part.value)
    flush?.call(response)
    if (!isTaken) await roomAgain(response)
  }
  response.end()
}

const roomAgain = (response: ServerResponse) =>
  new Promise<void>(resolve => {
    response.once('drain', resolve)
    response.once('close', resolve)
  })
