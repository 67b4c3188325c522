/** A browser that a test opens beside its own ends with it. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const folder = path.join(import.meta.dirname, '../../e2e')
/** The fixture; a client's run, which closes it at its end; a browser in another network, closed as a whole. */
const closing = ['other-browsers.ts', 'clients/single-page-site.ts', 'endurance.spec.ts']

test('no browser test opens a context that stays open when it fails', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    file => file.endsWith('.ts') && !file.includes('node_modules') && !file.startsWith('kit/'),
  )
  const opens = (file: string) =>
    /(?<!playwright\.request)\.newContext\(/.test(readFileSync(path.join(folder, file), 'utf8'))
  expect(files.filter(opens).sort()).toEqual([...closing].sort())
})
