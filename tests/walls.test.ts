import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { brokenWalls, importGraph, reachableFrom, rowGraph, rowOf } from './broken-walls'
import { circlesOf } from './circles'
import { brokenOwnership, unusedExceptions } from './foreign-tables'
import { readImports } from './imports'
import { modelNamed, models, parentsOf } from './models'
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

test('no files need each other to run', () => {
  expect(circlesOf(importGraph(sources))).toEqual([])
})

test('what a route stands on asks nothing of Next, which does not call it', () => {
  const graph = importGraph(sources)
  const asksNext = (file: string) =>
    sources.some(one => one.file === file && /from 'next(\/|')/.test(one.source))
  for (const { file } of sources.filter(one => path.basename(one.file) === 'route.ts')) {
    const reached = new Set([file])
    for (const one of reached) for (const next of graph.get(one) ?? []) reached.add(next)
    expect([...reached].filter(asksNext), file).toEqual([])
  }
})

describe('what runs in a browser', () => {
  const graph = importGraph(sources)
  const parts = sources.filter(({ file }) => file.endsWith('.browser.ts')).map(({ file }) => file)

  test.each(parts)('%s stands on small modules of ours alone, no component and no package', part => {
    const reached = new Set([part])
    // What is fetched later rides on no page.
    for (const one of reached)
      for (const next of graph.get(one) ?? []) if (!next.endsWith('.later.ts')) reached.add(next)
    const outside = [...reached].filter(
      file => !/^(components\/[\w-]+\/[\w.-]+|lib\/identity\/[\w-]+)\.ts$/.test(file),
    )
    expect(outside).toEqual([])
    const packages = sources
      .filter(({ file }) => reached.has(file))
      .flatMap(({ source }) => readImports(source))
      .filter(({ specifier }) => !/^(\.|@\/)/.test(specifier))
    expect(packages).toEqual([])
  })

  test('is that alone: no part of a page is React’s there, and nothing comes after the page', () => {
    const late = sources.filter(
      ({ file, source }) =>
        /^(app|components)\//.test(file) &&
        (/'use client'|\bSuspense\b/.test(source) || /\/loading\.tsx$/.test(file)),
    )
    expect(late.map(({ file }) => file)).toEqual([])
  })
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

  test('lets no row lead back to itself', () => {
    expect(circlesOf(rowGraph())).toEqual([])
  })

  test('lets only tests import everything', () => {
    expect(rows.filter(([, row]) => row.mayImport.includes('*')).map(([name]) => name)).toEqual(['tests'])
  })

  test('lets the cast be read by people and tests only', () => {
    expect(rows.filter(([, row]) => row.mayImport.includes('prisma')).map(([name]) => name)).toEqual([
      'lib/people',
      'e2e',
    ])
  })
})

describe('a table', () => {
  const code = sources.filter(({ file }) => file.startsWith('lib/'))

  test('is touched by the word that owns it, and by nobody else without a reason', () => {
    expect(brokenOwnership(code, models)).toEqual([])
    expect(unusedExceptions(code, models)).toEqual([])
  })

  test('refers to tables of its own word and to the room, to no other', () => {
    const across = models.flatMap(model =>
      parentsOf(model)
        .filter(parent => parent !== 'Room' && modelNamed(parent).word !== model.word)
        .map(parent => `${model.name} → ${parent}`),
    )
    expect(across).toEqual([])
  })
})

test('a room of today is made by the hand-over alone', () => {
  const makers = sources.filter(
    ({ file, source }) => !file.startsWith('tests/') && /as (RoomOfToday|HandedOver)\b/.test(source),
  )
  expect(makers.map(({ file }) => file)).toEqual(['lib/hand-over/hand-over.ts'])
})

test('identity imports nothing of ours and no package', () => {
  const outside = sources
    .filter(({ file }) => rowOf(file) === 'lib/identity')
    .flatMap(({ source }) => readImports(source))
    .map(({ specifier }) => specifier)
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
  ])('%s', (source, specifier) => expect(readImports(source).map(one => one.specifier)).toEqual([specifier]))
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
    ['lib/practice/steps.ts', '@/lib/connect/people/claims'],
    ['tests/connect/people/claims.test.ts', '@/lib/connect/people/store'],
    ['lib/mooc/sign-in.ts', '@auth/core'],
    ['instrumentation.ts', '@/lib/env'],
  ])('and a door is open: %s importing %s', (file, specifier) => expect(broken(file, specifier)).toEqual([]))

  test.each([
    ["export { a } from '@/lib/rooms/room'", 'lib/practice/steps.ts'],
    ["export * from '@/lib/rooms/room'", 'lib/practice/steps.ts'],
    ["export type { Room } from '@/lib/rooms/room'", 'lib/practice/steps.ts'],
    ["import { a } from '@/lib/rooms/room'\nexport { a }", 'lib/practice/steps.ts'],
    ["import { a } from '@/lib/rooms/room'\nexport { a as b }", 'lib/practice/steps.ts'],
    ["import { a } from '@/lib/rooms/room'\nexport const b = a", 'lib/practice/steps.ts'],
    ["export { database } from '@/lib/db/client'", 'lib/seis/store.ts'],
  ])('what another row owns is not handed on: %s', (source, file) => {
    expect(brokenWalls([{ file, source }], ['lib/rooms/room.ts', 'lib/db/client.ts']).join()).toContain(
      'hands on',
    )
  })

  test('what the own row owns may be', () => {
    const source = "export { a } from './steps'\nimport { Room } from '@/lib/rooms/room'\nexport const b = 1"
    const known = ['lib/rooms/room.ts', 'lib/practice/steps.ts']
    expect(brokenWalls([{ file: 'lib/practice/all.ts', source }], known)).toEqual([])
  })
})

describe('a circle is seen', () => {
  const file = (name: string, source: string) => ({ file: `lib/trace/${name}.ts`, source })

  test('of two files, and of three', () => {
    const two = [file('a', "import { b } from './b'"), file('b', "import { a } from './a'")]
    expect(circlesOf(importGraph(two))).toEqual(['lib/trace/a.ts → lib/trace/b.ts → lib/trace/a.ts'])
    const three = [
      file('a', "import { b } from './b'"),
      file('b', "import './c'"),
      file('c', "import('./a')"),
    ]
    expect(circlesOf(importGraph(three))).toHaveLength(1)
  })

  test('but not where one needs only the other’s types', () => {
    for (const types of ["import type { A } from './a'", "import { type A, type C } from './a'"])
      expect(circlesOf(importGraph([file('a', "import { b } from './b'"), file('b', types)]))).toEqual([])
  })

  test('between rows, however long the way', () => {
    const row = (...mayImport: string[]) => ({ because: 'a test', mayImport })
    expect(circlesOf(rowGraph({ a: row('b'), b: row('c'), c: row('a') }))).toEqual(['a → b → c → a'])
    expect(circlesOf(rowGraph({ a: row('b', 'c'), b: row('c'), c: row() }))).toEqual([])
  })
})

describe('a foreign table is seen', () => {
  test.each([
    ['database().seisRecord.findMany({})'],
    ['transaction.seisRecord.deleteMany({})'],
    ['db.seisRecord\n  .count()'],
    ['INSERT INTO "SeisRecord" ("roomId")'],
    ["keepNewest({ table: 'SeisRecord', order: 'id' })"],
  ])('%s', source => {
    const words = ['connect/people', 'mail'].map(word => ({ file: `lib/${word}/store.ts`, source }))
    expect(brokenOwnership(words, models)).toEqual(
      words.map(({ file }) => `${file}: SeisRecord is lib/seis’s table`),
    )
    expect(brokenOwnership([{ file: 'lib/seis/store.ts', source }], models)).toEqual([])
  })

  test('and an exception that nobody needs', () => {
    expect(unusedExceptions([], models)).toContain('lib/hand-over Room')
  })
})
