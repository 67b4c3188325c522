/** Every text is said somewhere: one that nobody says goes on meaning what no longer holds. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { textsIn } from './thai-texts'

const root = path.resolve(import.meta.dirname, '..')
const sources = ['app', 'components', 'lib', 'scripts']
  .flatMap(folder =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map(file =>
      path.join(folder, file),
    ),
  )
  .filter(file => /\.(?:tsx?|mjs)$/.test(file) && !file.startsWith('lib/db/generated'))
  .map(file => readFileSync(path.join(root, file), 'utf8'))

/** What stands in quotes and looks like a path of texts, whole or with places to fill in. */
const paths = new Set(
  sources.flatMap(source => [
    ...[...source.matchAll(/'([\w-]+(?:\.[\w-]+)*)'/g)].map(([, found]) => found ?? ''),
    ...[...source.matchAll(/`((?:[\w.-]|\$\{[^`{}]*(?:\{[^`{}]*\}[^`{}]*)*\})+)`/g)].map(
      ([, found]) => found ?? '',
    ),
  ]),
)
const withPlaces = [...paths].filter(
  found => found.includes('${') && /[\w-]+\.|\.[\w-]+/.test(found.replace(/\$\{[^`]*?\}/g, '')),
)
const patterns = withPlaces.map(
  found =>
    new RegExp(
      `^${found
        .split(/\$\{.*?\}/)
        .map(part => part.replaceAll('.', '\\.'))
        .join('[\\w.-]+')}$`,
    ),
)

/** Read as data: words that are put together, and what the tables of sites, failures and hops name. */
const asData =
  /^classroom\.nicknames\.|^[\w-]+\.site\.(?:party|backTo)$|^site\.wentWrong\.|^faults\.faults\.|^trace\.kinds\./
/** Of a value or a language, which is no plain word. */
const byValue = /^own-site\.ask\.prompts\.|^classroom\.languages$/

/** A text is found by its path, with or without its namespace, or by the group it stands in. */
function isSaid(full: string): boolean {
  const [, ...rest] = full.split('.')
  const short = rest.join('.')
  const groups = rest.map((_, at) =>
    full
      .split('.')
      .slice(0, at + 1)
      .join('.'),
  )
  if ([full, short, ...groups.slice(1)].some(one => paths.has(one))) return true
  return patterns.some(pattern => pattern.test(short) || pattern.test(full))
}

test('no text is left of what nobody says any more', () => {
  const all = Object.entries(messages.th).flatMap(([namespace, one]) => textsIn(one, namespace))
  expect(
    all
      .map(([place]) => place)
      .filter(place => !asData.test(place) && !byValue.test(place) && !isSaid(place)),
  ).toEqual([])
})
