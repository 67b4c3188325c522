/** Files of the build leave as they lie there, packed for who takes it, and nothing else of the disk does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request as http } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtFiles } from '@/scripts/serve/built-files.mjs'
import { packFiles } from '@/scripts/setup/pack-files.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'built-files-'))
const script = 'export const word = "ห้องซ้อม";\n'.repeat(200)
const server = createServer()
let port = 0

beforeAll(async () => {
  const built = path.join(folder, 'static')
  mkdirSync(path.join(built, 'chunks'), { recursive: true })
  writeFileSync(path.join(built, 'chunks/a.js'), script)
  writeFileSync(path.join(built, 'short.css'), 'a{}')
  writeFileSync(path.join(folder, 'secret.json'), '{}')
  packFiles(built)
  const send = builtFiles(built)
  server.on('request', (request, response) =>
    send(request, response, () => response.writeHead(418, { 'x-asked': request.url ?? '' }).end()),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true })
})

/** With a path as it is written, which `fetch` would tidy. */
const ask = (url: string, headers: Record<string, string> = {}, method = 'GET') =>
  new Promise<{ status?: number; headers: Record<string, unknown>; bytes: Buffer }>((resolve, reject) => {
    const request = http({ host: '127.0.0.1', port, path: url, headers, method }, answer => {
      const parts: Buffer[] = []
      answer.on('data', part => parts.push(part))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, bytes: Buffer.concat(parts) }),
      )
    })
    request.on('error', reject)
    request.end()
  })

test('a browser that takes it gets the packed copy, and keeps it for good', async () => {
  const { status, headers, bytes } = await ask('/_next/static/chunks/a.js', { 'accept-encoding': 'gzip, br' })
  expect([status, headers['content-encoding'], headers.vary]).toEqual([200, 'gzip', 'Accept-Encoding'])
  expect(headers['content-type']).toContain('javascript')
  expect(headers['cache-control']).toBe('public,max-age=31536000,immutable')
  expect(gunzipSync(bytes).toString()).toBe(script)
})

test('who takes nothing packed gets the file, and what is short is not packed', async () => {
  const plain = await ask('/_next/static/chunks/a.js')
  expect([plain.headers['content-encoding'], plain.bytes.toString()]).toEqual([undefined, script])
  const short = await ask('/_next/static/short.css', { 'accept-encoding': 'gzip' })
  expect([short.headers['content-encoding'], short.bytes.toString()]).toEqual([undefined, 'a{}'])
})

test.each([
  ['GET', '/_next/static/chunks/b.js'],
  ['GET', '/_next/static/../secret.json'],
  ['GET', '/_next/static/%2e%2e/secret.json'],
  ['GET', '/_next/static/..%2fsecret.json'],
  ['GET', '/_next/static'],
  ['GET', '/r/abc/mooc'],
  ['POST', '/_next/static/chunks/a.js'],
])('%s %s is left to whoever is next, as it was asked', async (method, url) => {
  const { status, headers } = await ask(url, {}, method)
  expect([status, headers['x-asked']]).toEqual([418, url])
})
