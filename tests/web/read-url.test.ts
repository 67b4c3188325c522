import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { readUrl } from '@/lib/web/read-url.mjs'

test.each([
  ['https://client.example/callback?x=1', 'https://client.example/callback?x=1'],
  ['http://é', 'http://xn--9ca/'],
  ['com.example.app:/callback', 'com.example.app:/callback'],
])('%s is an address', (text, href) => {
  expect(readUrl(text)?.href).toBe(href)
})

test('one that is relative is read against another', () => {
  expect(readUrl('/callback', 'https://client.example/a/b')?.href).toBe('https://client.example/callback')
  expect(readUrl('/callback')).toBeNull()
})

test.each([undefined, '', 'callback', 'http://', 'http://[', 'http://a b'])('%j is none', text => {
  expect(readUrl(text)).toBeNull()
})

test('however often it is asked: what Node compiles answers as it did before', () => {
  const answers = new Set(Array.from({ length: 20_000 }, () => readUrl('http://é')?.host))
  expect([...answers]).toEqual(['xn--9ca'])
})

test('nobody asks URL.canParse, which does not always agree with what reads the address next', () => {
  const files = ['lib', 'app', 'components', 'scripts', 'e2e/kit'].flatMap(folder =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map(name => path.posix.join(folder, name.replaceAll('\\', '/')))
      .filter(name => /\.(ts|tsx|mjs)$/.test(name) && !/generated|node_modules/.test(name)),
  )
  const asks = (file: string) => /canParse\(|URL\.canParse[^`]/.test(readFileSync(file, 'utf8'))
  expect(files.filter(asks)).toEqual([])
})
