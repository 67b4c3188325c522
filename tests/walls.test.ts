import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenWalls, importsOf, reachableFrom, rowOf } from './broken-walls'
import { doors, strangers, walls } from './walls'

const root = path.resolve(import.meta.dirname, '..')
const notOurs = new Set([
  'node_modules',
  'data',
  'public',
  'migrations',
  'generated',
  'test-results',
  'playwright-report',
])

function filesUnder(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const name = path.posix.join(folder, entry.name)
    if ((entry.name.startsWith('.') && entry.name !== '.well-known') || notOurs.has(entry.name)) return []
    return entry.isDirectory() ? filesUnder(name) : [name]
  })
}

const files = filesUnder('')
const sources = files
  .filter(file => /\.(ts|tsx|mts|mjs|cjs|js)$/.test(file) && !file.endsWith('.d.ts'))
  .map(file => ({ file, source: readFileSync(path.join(root, file), 'utf8') }))

test('no file breaks a wall, and every folder has a row', () => {
  expect(brokenWalls(sources, files)).toEqual([])
})

describe('the table', () => {
  const rows = [...Object.entries(walls), ...Object.entries(doors)]

  test('has no row for a folder that is gone', () => {
    const inUse = new Set([...files, ...files.map(rowOf)])
    expect(rows.filter(([name, row]) => !row.coming && !inUse.has(name)).map(([name]) => name)).toEqual([])
  })

  test('names only rows, and says why', () => {
    const named = rows.flatMap(([, row]) => row.mayImport)
    expect(named.filter(name => name !== '*' && !(name in walls))).toEqual([])
    expect(rows.filter(([, row]) => row.because.length < 4)).toEqual([])
  })

  test.each(strangers)('leads no way from %s to %s or back', (one, other) => {
    expect(reachableFrom(one).has(other)).toBe(false)
    expect(reachableFrom(other).has(one)).toBe(false)
  })

  test('lets only tests import everything', () => {
    expect(rows.filter(([, row]) => row.mayImport.includes('*')).map(([name]) => name)).toEqual(['tests'])
  })

  test('lets the cast be read by rooms and tests only', () => {
    expect(rows.filter(([, row]) => row.mayImport.includes('prisma')).map(([name]) => name)).toEqual([
      'lib/rooms',
      'e2e',
    ])
  })
})

test('identity imports nothing of ours and no package', () => {
  const outside = sources
    .filter(({ file }) => rowOf(file) === 'lib/identity')
    .flatMap(({ source }) => importsOf(source))
    .filter(specifier => !specifier.startsWith('./'))
  expect(outside).toEqual([])
})

describe('an import is seen', () => {
  test.each([
    ["import a from '@/x'", '@/x'],
    ["import type { A } from '@/x'", '@/x'],
    ["import {\n  a,\n  type B,\n} from '@/x'", '@/x'],
    ["export { a } from '@/x'", '@/x'],
    ["export * from '@/x'", '@/x'],
    ["import '@/x'", '@/x'],
    ["const a = await import('@/x')", '@/x'],
    ["type A = import('@/x').A", '@/x'],
    ["const a = require('@/x')", '@/x'],
    ['import a from "@/x"', '@/x'],
  ])('%s', (source, specifier) => expect(importsOf(source)).toEqual([specifier]))
})

describe('a wall is guarded', () => {
  const others = [
    'lib/connect/people/store.ts',
    'lib/connect/people/claims.ts',
    'lib/seis/records.ts',
    'lib/db/client.ts',
    'lib/env.ts',
  ]
  const broken = (file: string, specifier: string) =>
    brokenWalls([{ file, source: `import { a } from '${specifier}'` }], others)

  test.each([
    ['lib/mooc/sign-in.ts', '@/lib/connect/people/claims', 'lib/mooc may not import lib/connect/people'],
    ['lib/connect/people/claims.ts', '@/lib/mooc/sign-in', 'lib/connect/people may not import lib/mooc'],
    ['lib/mooc/sign-in.ts', '../connect/people/claims', 'lib/mooc may not import lib/connect/people'],
    ['lib/connect/people/claims.ts', '@/lib/seis/records', 'lib/connect/people may not import lib/seis'],
    ['lib/seis/records.ts', '@/lib/connect/people/claims', 'lib/seis may not import lib/connect/people'],
    ['lib/identity/phone.ts', '@/lib/env', 'lib/identity may not import lib/env.ts'],
    ['lib/connect/people/claims.ts', '@/lib/db/client', 'only a store.ts may import lib/db'],
    ['lib/practice/store.ts', '@/lib/db/client', 'lib/practice may not import lib/db'],
    ['lib/practice/steps.ts', '@/lib/connect/people/store', 'a store is its own folder’s'],
    ['app/api/rooms/route.ts', '@/lib/connect/people/store', 'a store is its own folder’s'],
    ['app/api/rooms/route.ts', '@/prisma/personas', 'app/api may not import prisma'],
    [
      'app/r/[room]/(relying-party)/layout.tsx',
      '@/lib/connect/people/claims',
      'may not import lib/connect/people',
    ],
    ['lib/surprise/a.ts', './b', 'its folder has no row'],
    ['lib/connect/people/claims.ts', '@/lib/surprise/a', 'which has no row'],
    ['lib/mooc/sign-in.ts', 'oidc-provider', 'belongs to lib/connect/'],
    ['lib/rooms/find-room.ts', '@prisma/client', 'belongs to lib/db'],
  ])('%s importing %s', (file, specifier, reason) => {
    expect(broken(file, specifier).join()).toContain(reason)
  })

  test.each([
    ['lib/connect/people/store.ts', '@/lib/db/client'],
    ['lib/connect/people/claims.ts', './store'],
    ['lib/connect/people/hand-over.ts', '@/lib/seis/records'],
    ['lib/practice/steps.ts', '@/lib/connect/people/claims'],
    ['tests/connect/people/claims.test.ts', '@/lib/connect/people/store'],
    ['lib/mooc/sign-in.ts', 'next-auth'],
    ['instrumentation.ts', '@/lib/env'],
  ])('and a door is open: %s importing %s', (file, specifier) => expect(broken(file, specifier)).toEqual([]))
})
