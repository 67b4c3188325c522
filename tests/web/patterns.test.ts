/** Where scripts are off a field’s `pattern` keeps a real number in the browser, which then shows the `title` for a reason. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')
/** A field as it is written: from its tag, or the braces of what several share, to the end of it. */
const fields = ['app', 'components'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .map(file => ({ file, source: readFileSync(path.join(root, folder, file), 'utf8') }))
    .flatMap(({ file, source }) =>
      [...source.matchAll(/\bpattern[=:](?! *string)/g)].map(({ index }) => {
        const start = Math.max(source.lastIndexOf('<', index), source.lastIndexOf(' = {', index))
        const ends = [source.indexOf('/>', index), source.indexOf('} as const', index)]
        return { file, field: source.slice(start, Math.min(...ends.filter(end => end > index))) }
      }),
    ),
)

test('every field with a pattern says in its title what is wanted', () => {
  expect(fields.length).toBeGreaterThan(10)
  expect(fields.filter(({ field }) => !/\btitle[=:]/.test(field)).map(({ file }) => file)).toEqual([])
})
