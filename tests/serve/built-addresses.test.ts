/** Which page our server calls by itself, by the lists that Next's build leaves; everything else is Next's to answer. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtAddresses } from '@/scripts/serve/built-addresses.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'built-addresses-'))
const write = (file: string, text: string) => {
  const target = path.join(folder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, text)
}

/** Where each stands, by the address it answers. */
const built = {
  '/': '/(lobby)/page',
  '/join/[code]': '/(lobby)/join/[code]/page',
  '/join/find': '/(lobby)/join/find/route',
  '/r/[room]/connect/[...protocol]': '/r/[room]/(openid-provider)/connect/[...protocol]/route',
  '/r/[room]/mooc': '/r/[room]/(relying-party)/mooc/(site)/page',
}
const dynamic = [
  ['/join/[code]', '^/join/([^/]+?)(?:/)?$'],
  ['/r/[room]/connect/[...protocol]', '^/r/([^/]+?)/connect/(.+?)(?:/)?$'],
  ['/r/[room]/mooc', '^/r/([^/]+?)/mooc(?:/)?$'],
] as const

let addresses: ReturnType<typeof builtAddresses>
beforeAll(() => {
  const sources = Object.entries(built)
  const build = Object.fromEntries(sources.map(([address, source]) => [source, address]))
  write('next/app-path-routes-manifest.json', JSON.stringify(build))
  write(
    'next/routes-manifest.json',
    JSON.stringify({ dynamicRoutes: dynamic.map(([page, regex]) => ({ page, regex })) }),
  )
  const compiled = Object.fromEntries(sources.map(([, source], at) => [source, `app/${at}.cjs`]))
  write('next/server/app-paths-manifest.json', JSON.stringify(compiled))
  for (const [at, [address]] of sources.entries())
    write(`next/server/app/${at}.cjs`, `exports.handler = async () => ${JSON.stringify(address)}\n`)
  write('public/robots.txt', '')
  addresses = builtAddresses(path.join(folder, 'next'), path.join(folder, 'public'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const rendered = (at: string) =>
  addresses.pageAt(at)?.({} as never, {} as never, { requestMeta: { relativeProjectDir: '' } })

test.each([
  ['/', '/'],
  ['/join/123456', '/join/[code]'],
  ['/r/abc/mooc', '/r/[room]/mooc'],
])('%s is rendered by the page %s', async (at, page) => {
  expect(addresses.isOnlyRead(at)).toBe(true)
  expect(await rendered(at)).toBe(page)
})

test.each([
  ['a route handler that stands where a page with a parameter would fit', '/join/find'],
  ['a route handler', '/r/abc/connect/auth'],
  ['nothing', '/r/abc/no-such-page'],
  ['a name that every object has', '/constructor'],
])('%s is no page: %s', (_, at) => {
  expect(addresses.isOnlyRead(at)).toBe(false)
  expect(addresses.pageAt(at)).toBeUndefined()
})

test.each(['/_next/static/own/page.js', '/icon.svg', '/robots.txt'])(
  '%s is a file, which is only read',
  at => {
    expect(addresses.isOnlyRead(at)).toBe(true)
    expect(addresses.pageAt(at)).toBeUndefined()
  },
)

test.each(['/r/abc/mooc/', '/r//abc/mooc', '/r\\abc/mooc'])(
  'Next sends from %s to how it is written: no page is called',
  at => {
    expect(addresses.pageAt(at)).toBeUndefined()
  },
)
