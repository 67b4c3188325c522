/** Every test id of a page is in the kit's README, by which testers find it; that each there is real is kit.spec's. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

const sources = ['app', 'components'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .map(file => readFileSync(path.join(root, folder, file), 'utf8')),
)

/** As written: `sign-in`; with what is put in when shown as `*`: `fault-*`. A field's is its name, and so never a text. */
const written = sources.flatMap(source =>
  [...source.matchAll(/data-testid=(?:"([^"]+)"|\{`([^`]+)`\})/g)].map(([, text, template]) =>
    (text ?? template ?? '').replace(/\$\{[^}]*\}/g, '*'),
  ),
)

const readme = readFileSync(path.join(root, 'e2e/kit/README.md'), 'utf8')
const table = /## Test ids\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
const documented = [...table.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id)

const isDocumented = (id: string): boolean => {
  const shape = new RegExp(`^${id.replace('*', '[\\w<>-]+')}$`)
  return documented.some(known => shape.test(known))
}

test('each is named there', () => {
  expect(written.length).toBeGreaterThan(40)
  expect([...new Set(written)].filter(id => !isDocumented(id))).toEqual([])
})
