/** Every text the reader sees, in both languages: complete, readable by the formatter, and addressed alike. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import compile from 'icu-minify/compile'
import { describe, expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../messages')
const namespaces = [...new Set(['th', 'en'].flatMap(locale => readdirSync(path.join(root, locale))))].sort()

/** Key with dots → text. Anything but texts and groups of texts is a mistake in the file. */
function texts(locale: string, file: string): Map<string, string> {
  const found = new Map<string, string>()
  const walk = (node: unknown, key: string) => {
    if (typeof node === 'string') found.set(key, node)
    else if (node === null || typeof node !== 'object' || Array.isArray(node))
      throw new Error(`${file}: ${key} is no text`)
    else for (const [name, child] of Object.entries(node)) walk(child, key ? `${key}.${name}` : name)
  }
  walk(JSON.parse(readFileSync(path.join(root, locale, file), 'utf8')), '')
  return found
}

/** Names of arguments, kinds of them, and tags in a text; a text the formatter cannot read throws. */
function placeholders(text: string): string[] {
  const names = new Set<string>()
  const walk = (node: unknown) => {
    if (!Array.isArray(node)) return
    const [name, kind, ...rest] = node
    if (typeof kind === 'number') {
      names.add(`${name} (${['', 'select', 'plural', 'ordinal', 'number', 'date', 'time'][kind]})`)
      if (kind <= 3) for (const arm of Object.values(rest[0])) walkAll(arm)
    } else if (node.length === 1) names.add(`${name}`)
    else {
      names.add(`<${name}>`)
      for (const child of [kind, ...rest]) walk(child)
    }
  }
  const walkAll = (nodes: unknown) => {
    if (Array.isArray(nodes)) nodes.forEach(walk)
  }
  walkAll(compile(text))
  return [...names].sort()
}

const politeParticle = /ครับ|ค่ะ|คะ(?![ก-๙])/

test('both languages have the same files', () => {
  expect(readdirSync(path.join(root, 'en')).sort()).toEqual(readdirSync(path.join(root, 'th')).sort())
})

describe.each(namespaces)('%s', file => {
  const th = texts('th', file)
  const en = texts('en', file)

  test('has the same keys in both languages', () =>
    expect([...en.keys()].sort()).toEqual([...th.keys()].sort()))

  test('has no empty text', () => {
    const empty = [...th, ...en].filter(([, text]) => text.trim() === '').map(([key]) => key)
    expect(empty).toEqual([])
  })

  test('names the same values in both languages', () => {
    const differing = [...th].filter(([key, text]) => {
      const other = en.get(key)
      return other !== undefined && placeholders(text).join() !== placeholders(other).join()
    })
    expect(differing.map(([key]) => key)).toEqual([])
  })

  test('addresses the reader as ท่าน, without ครับ or ค่ะ', () => {
    const polite = [...th].filter(([, text]) => politeParticle.test(text) || text.includes('คุณ '))
    expect(polite.map(([key]) => key)).toEqual([])
  })
})

test('a particle is found, a word that only begins like one is not', () => {
  expect(['ขอบคุณครับ', 'เชิญค่ะ', 'ไหมคะ?'].every(text => politeParticle.test(text))).toBe(true)
  expect(politeParticle.test('ได้คะแนนเต็ม')).toBe(false)
})

test('a placeholder is found at any depth', () => {
  expect(placeholders('{n, plural, one {<b>{who}</b>} other {#}} {at}')).toEqual([
    '<b>',
    'at',
    'n (plural)',
    'who',
  ])
})
