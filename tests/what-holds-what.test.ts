/** The paper that says which test holds what names files and titles: each has to be there as it is named. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const read = (file: string) => readFileSync(path.join(root, file), 'utf8')
/** Of each row what holds, and what shows it. */
const rows = read('docs/what-holds-what.md')
  .split('\n')
  .map(line => /^\| +(?:\d+|–) +\| (?<what>.+?) +\| (?<by>.+?) *\|$/.exec(line)?.groups)
  .filter(row => row !== undefined)
const named = (by = '') => [
  ...by.matchAll(/`((?:tests|e2e)\/[\w./-]+\.ts)` “(.+?)”(?=; `|; Not by a test|$)/g),
]

test('every row names a test, or a reason why there is none', () => {
  expect(rows.length).toBeGreaterThan(100)
  const bare = rows.filter(({ by }) => named(by).length === 0 && !/Not by a test: ./.test(by ?? ''))
  expect(bare.map(({ what }) => what)).toEqual([])
})

test('every test that is named stands in its file, as a title or as what a row of it is called by', () => {
  const gone = rows
    .flatMap(({ by }) => named(by))
    .filter(([, file = '', title = '']) => {
      if (!existsSync(path.join(root, file))) return true
      const source = read(file)
      return !["'", '`', '"'].some(quote => source.includes(quote + title + quote))
    })
    .map(([, file, title]) => `${file} “${title}”`)
  expect(gone).toEqual([])
})

test('nothing beside what is read of a row stands in it', () => {
  const rest = (by = '') => named(by).reduce((left, [found]) => left.replace(found, ''), by)
  const unread = rows
    .map(({ by }) => rest(by).replace(/Not by a test: .*|; /g, ''))
    .filter(left => left !== '')
  expect(unread).toEqual([])
})
