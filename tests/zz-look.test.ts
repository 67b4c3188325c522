import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'
import { rowOf } from './broken-walls'
import { circlesOf, graphOf } from './circles'
import { readImports, targetOf } from './imports'

const notOurs = new Set([
  'node_modules',
  'data',
  'public',
  'migrations',
  'generated',
  'test-results',
  'playwright-report',
])
const filesUnder = (f: string): string[] =>
  readdirSync(f || '.', { withFileTypes: true }).flatMap(e => {
    const n = path.posix.join(f, e.name)
    if (e.name.startsWith('.') || notOurs.has(e.name)) return []
    return e.isDirectory() ? filesUnder(n) : [n]
  })
test('look', () => {
  const files = filesUnder('')
  const known = new Set(files)
  const src = files
    .filter(f => /\.(ts|tsx|mts|mjs|cjs|js)$/.test(f) && !f.endsWith('.d.ts'))
    .map(file => ({ file, source: readFileSync(file, 'utf8') }))
  const all = src.flatMap(({ file, source }) =>
    readImports(source)
      .map(i => ({ file, ...i, target: targetOf(file, i.specifier, known) }))
      .filter(i => i.target),
  )
  console.log(
    'FILES',
    circlesOf(graphOf(all.filter(i => !i.isTypeOnly).map(i => [i.file, i.target!] as const))),
  )
  console.log('FILES TYPES', circlesOf(graphOf(all.map(i => [i.file, i.target!] as const))))
  const rows = (types: boolean) =>
    all
      .filter(i => types || !i.isTypeOnly)
      .filter(i => !i.file.startsWith('tests/'))
      .map(i => [rowOf(i.file)!, rowOf(i.target!)!] as const)
      .filter(([a, b]) => a !== b)
  console.log('ROWS', circlesOf(graphOf(rows(false))))
  console.log('ROWS TYPES', circlesOf(graphOf(rows(true))))
  console.log(
    'HANDED',
    all
      .filter(i => i.isHandedOn && rowOf(i.file) !== rowOf(i.target!))
      .map(i => `${i.file} <- ${i.specifier}`),
  )
})
