/** The papers say which test shows a claim, and where a file is: both have to be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '..')
const papers = ['README.md', 'docs/security.md', 'docs/operating.md']

test.each(papers)('%s names no file that is not there', paper => {
  const text = readFileSync(path.join(root, paper), 'utf8')
  const named =
    text.match(/(?<![\w/.])(?:tests|e2e|lib|scripts|docs|app|prisma|components)\/[\w./-]*\w/g) ?? []
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter(file => !existsSync(path.join(root, file)))).toEqual([])
})

test('each decision bears its number, and no number is given twice', () => {
  const files = readdirSync(path.join(root, 'docs/decisions'))
  const numbers = files.map(file => file.slice(0, 4))
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const file of files) {
    const title = readFileSync(path.join(root, 'docs/decisions', file), 'utf8').split('\n', 1)[0]
    expect(title, file).toMatch(new RegExp(`^# ${file.slice(0, 4)}\\b`))
  }
})
