/** The papers say which test shows a claim, and where a file is: both have to be there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { walls } from './walls'

const root = path.resolve(import.meta.dirname, '..')
const papers = [
  'README.md',
  'CONTRIBUTING.md',
  'docs/architecture.md',
  'docs/glossary.md',
  'docs/how-to-add.md',
  'docs/operating.md',
  'docs/parameters.md',
  'docs/security.md',
]
const decisions = readdirSync(path.join(root, 'docs/decisions')).map(file => `docs/decisions/${file}`)

test.each([...papers, ...decisions])('%s names no file that is not there', paper => {
  const text = readFileSync(path.join(root, paper), 'utf8')
  const named =
    text.match(/(?<![\w/.])(?:tests|e2e|lib|scripts|docs|app|prisma|components)\/[\w./-]*\w/g) ?? []
  if (papers.includes(paper)) expect(named.length).toBeGreaterThan(0)
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

describe('the picture of the architecture', () => {
  const text = readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
  const drawing = /```mermaid\n(.*?)```/s.exec(text)?.[1] ?? ''
  const folders = new Map([...drawing.matchAll(/^ +(\w+)\["([^"]+)"\]$/gm)].map(([, id, name]) => [id, name]))
  const arrows = [...drawing.matchAll(/^ +(\w+) --> (\w+)$/gm)].map(([, from = '', to = '']) => [from, to])

  test('draws what the walls allow', () => {
    expect(arrows.length).toBeGreaterThan(20)
    const drawn = arrows.map(([from, to]) => [folders.get(from), folders.get(to)] as const)
    expect(drawn.filter(([from, to]) => !walls[from ?? '']?.mayImport.includes(to ?? ''))).toEqual([])
  })

  test('draws every word that has use cases', () => {
    const words = Object.keys(walls).filter(row => /^lib\/[\w/-]+$/.test(row))
    const plumbing = [
      'identity',
      'sites',
      'i18n',
      'secrets',
      'web',
      'limits',
      'waits',
      'upkeep',
      'api',
      'outside-clients',
    ]
    const drawn = new Set(folders.values())
    expect(words.filter(word => !drawn.has(word) && !plumbing.includes(word.replace('lib/', '')))).toEqual([])
  })
})
