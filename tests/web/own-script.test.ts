/** Of the scripts of a page ours alone leaves, however the page was handed over; what is no page leaves as it was. */
import { request as http, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliDecompressSync, gunzipSync, gzipSync, inflateSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { ownScripts, withoutForeignScripts } from '@/lib/web/own-script.mjs'
import { pageServer } from './a-page-server.mjs'

const own = `<script src="${ownScripts}page-a_B-1.js"></script>`
const kept = `<!DOCTYPE html><html lang="th"><head><link rel="stylesheet" href="/_next/a.css"/><title>ห้องซ้อม</title>${own}</head><body><p>scripts &lt;script&gt;</p><template><p>x</p></template></body></html>`
const foreign = [
  '<script src="/_next/static/chunks/a.js" async=""></script>',
  '<script src="/_next/static/chunks/b.js" noModule=""></script>',
  '<script id="_R_">(globalThis["TURBOPACK"] || []).push({"otherChunks":["static/own/a.js"]});</script>',
  '<script>self.__next_f.push([1,"ห้องซ้อม \\u003cscript src=\\"/_next/static/own/x.js\\"\\n"])</script>',
  '<script data-src="/_next/static/own/x.js">1</script>',
  '<script src="https://elsewhere.example/_next/static/own/x.js"></script>',
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/c.js"/>',
  '<link rel="modulepreload" href="/_next/static/chunks/d.js"/>',
]
/** A page as Next sends it. */
const page = kept
  .replace('</title>', `</title>${foreign.join('')}`)
  .replace('</body>', `${foreign.join('')}</body>`)

describe('of a page’s text', () => {
  test.each(foreign)('%s is left out', element => {
    expect(withoutForeignScripts(`<p>a</p>${element}<p>b</p>`)).toBe('<p>a</p><p>b</p>')
  })
  test.each([
    own,
    '<link rel="stylesheet" href="/a.css"/>',
    '<link rel="icon" href="/icon.svg"/>',
    '<p>&lt;script&gt;</p>',
  ])('%s stays', element => expect(withoutForeignScripts(element)).toBe(element))
})

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

interface Answer {
  status?: number
  headers: IncomingMessage['headers']
  bytes: Buffer
}

/** What leaves when `send` answers, packed where it is asked for. */
async function ask(
  send: (response: ServerResponse) => void,
  { method = 'GET', headers = {}, keepsFailed = false } = {},
): Promise<Answer> {
  const server = pageServer(send, { keepsFailed })
  servers.push(server)
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return new Promise((resolve, reject) => {
    const asked = http({ host: '127.0.0.1', port, method, headers }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }),
      )
    })
    asked.on('error', reject).end()
  })
}

const html = (response: ServerResponse) => response.setHeader('content-type', 'text/html; charset=utf-8')

/** In pieces of that many bytes, as a stream does that pays no heed to letters and elements. */
const inPieces = (bytes: number) => (response: ServerResponse) => {
  html(response)
  const whole = Buffer.from(page)
  for (let at = 0; at < whole.length; at += bytes) {
    response.write(new Uint8Array(whole.subarray(at, at + bytes)))
    response.flushHeaders()
  }
  response.end()
}

test.each([1, 7, 64, 100_000])('a page in pieces of %d bytes leaves whole, with its length', async bytes => {
  const answer = await ask(inPieces(bytes))
  expect(answer.bytes.toString()).toBe(kept)
  expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(kept)))
})

test('a page in one piece, its length and tag counted with all its scripts, leaves without these', async () => {
  const answer = await ask(response => {
    html(response)
    response.setHeader('Content-Length', Buffer.byteLength(page))
    response.setHeader('ETag', '"of-all"')
    response.end(page)
  })
  expect(answer.bytes.toString()).toBe(kept)
  expect(answer.headers['content-length']).toBe(String(Buffer.byteLength(kept)))
  expect(answer.headers.etag).toBeUndefined()
})

test('a page leaves packed where the browser takes it, and whoever writes it is told of each piece', async () => {
  let told = 0
  const long = `${'<p>ห้องซ้อม</p>'.repeat(400)}`
  const answer = await ask(
    response => {
      html(response)
      response.write(page, 'utf8', () => told++)
      response.write(long, () => told++)
      response.end()
    },
    { headers: { 'accept-encoding': 'gzip' } },
  )
  expect(answer.headers['content-encoding']).toBe('gzip')
  expect(gunzipSync(answer.bytes).toString()).toBe(kept + long)
  expect(told).toBe(2)
})

const unpacked: Record<string, (bytes: Buffer) => Buffer> = {
  gzip: gunzipSync,
  br: brotliDecompressSync,
  deflate: inflateSync,
}

describe.each([
  ['of usual length', 100],
  ['too long to be packed at once', 9000],
])('a page %s', (_, paragraphs) => {
  const long = `<p>${'ห้องซ้อม '.repeat(10)}</p>`.repeat(paragraphs)
  test.each([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip, deflate', 'gzip'],
    ['GZIP', 'gzip'],
    ['gzip;q=0.5, deflate', 'deflate'],
    ['br;q=0, gzip', 'gzip'],
    ['*', 'br'],
    ['identity', undefined],
    ['', undefined],
  ])('asked for with “%s” leaves as %s, and caches are told', async (asked, way) => {
    const send = (response: ServerResponse) => {
      html(response)
      response.end(long)
    }
    const { headers, bytes } = await ask(send, { headers: { 'accept-encoding': asked } })
    expect(headers['content-encoding']).toBe(way)
    expect(headers.vary).toBe('Accept-Encoding')
    expect((way ? unpacked[way]?.(bytes) : bytes)?.toString()).toBe(long)
  })
})

test('a page that came packed leaves as it came', async () => {
  const long = '<p>ห้องซ้อม</p>'.repeat(400)
  const send = (response: ServerResponse) => {
    html(response)
    response.setHeader('content-encoding', 'gzip')
    response.end(gzipSync(long))
  }
  const { bytes } = await ask(send, { headers: { 'accept-encoding': 'gzip' } })
  expect(gunzipSync(bytes).toString()).toBe(long)
})

test('the head alone leaves with the headers that it has', async () => {
  const answer = await ask(
    response => {
      html(response)
      response.setHeader('ETag', '"a"')
      response.end(null)
    },
    { method: 'HEAD' },
  )
  expect([answer.status, answer.headers.etag, answer.bytes.length]).toEqual([200, '"a"', 0])
})

test.each(['text/x-component', 'text/javascript', 'text/plain; charset=utf-8', 'image/svg+xml'])(
  'what is %s leaves as it is',
  async type => {
    const answer = await ask(response => {
      response.setHeader('content-type', type)
      response.write(page.slice(0, 500))
      response.end(page.slice(500))
    })
    expect(answer.bytes.toString()).toBe(page)
  },
)

test('while developing, a page that failed keeps the scripts that show why', async () => {
  const fail = (response: ServerResponse) => {
    html(response)
    response.statusCode = 500
    response.end(page)
  }
  expect((await ask(fail, { keepsFailed: true })).bytes.toString()).toBe(page)
  expect((await ask(fail)).bytes.toString()).toBe(kept)
})
