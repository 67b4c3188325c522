/** Which file answers which address: as Next, which answers the same addresses while developing. */
import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { type RouteFiles, routeTable } from '@/lib/web/route-table'

const app = path.resolve(import.meta.dirname, '../../app')
const files = readdirSync(app, { recursive: true, encoding: 'utf8' })
  .filter(file => path.basename(file) === 'route.ts')
  .map(file => `./app/${file}`)

/** A table whose files answer with their own name. */
const tableOf = (names: string[]) => {
  const named: RouteFiles = Object.fromEntries(
    names.map(name => [name, async () => ({ GET: () => new Response(name) })]),
  )
  const find = routeTable(named)
  return async (address: string) => {
    const found = find(address)
    const answer = await (await found?.load())?.GET?.(new Request('http://a'), {
      params: Promise.resolve({} as never),
    })
    return found && { file: await answer?.text(), params: found.params }
  }
}

test('every route of the project answers at its own address', async () => {
  const find = tableOf(files)
  for (const file of files) {
    const address = file
      .replace(/^\.\/app|\/route\.ts$/g, '')
      .replaceAll(/\/\([\w-]+\)/g, '')
      .replaceAll(/\[+(\.\.\.)?(\w+)\]+/g, 'a-$2')
    expect((await find(address))?.file, address).toBe(file)
  }
})

test('an address that says more goes before one that leaves more open', async () => {
  const find = tableOf([
    './app/api/[[...address]]/route.ts',
    './app/r/[room]/[...rest]/route.ts',
    './app/r/[room]/(site)/mail/[id]/route.ts',
    './app/r/[room]/(site)/mail/search/route.ts',
  ])
  expect((await find('/r/x/mail/search'))?.file).toContain('search')
  expect(await find('/r/x/mail/7')).toMatchObject({ params: { room: 'x', id: '7' } })
  expect(await find('/r/x/mail/7/raw')).toMatchObject({ params: { room: 'x', rest: ['mail', '7', 'raw'] } })
  expect(await find('/api')).toMatchObject({ params: { address: undefined } })
  expect(await find('/api/v1/nothing')).toMatchObject({ params: { address: ['v1', 'nothing'] } })
})

test('a parameter is what was meant, not how it was escaped', async () => {
  const find = tableOf(['./app/mail/[id]/route.ts'])
  expect((await find('/mail/a%20%E0%B8%81'))?.params).toEqual({ id: 'a ก' })
})

test.each(['/mail', '/mail/', '/mail/7/', '//mail/7', '/mail/7/8', '/'])(
  '%s is nobody’s here, so Next’s',
  async address => {
    expect(await tableOf(['./app/mail/[id]/route.ts'])(address)).toBeNull()
  },
)

test('a dot in a folder’s name is a dot', async () => {
  const find = tableOf(['./app/.well-known/security.txt/route.ts'])
  expect((await find('/.well-known/security.txt'))?.file).toBeDefined()
  expect(await find('/.well-known/securityXtxt')).toBeNull()
})
