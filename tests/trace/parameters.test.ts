/**
 * docs/parameters.md: each value, what it protects from, its sections, where in the code it is made or checked, and from
 * what. Made of the trace's own texts and of where-checked.ts; `npx vitest run --project unit tests/trace/parameters.test.ts --update`
 * writes it anew.
 */
import { expect, test } from 'vitest'
import en from '@/messages/en/trace.json'
import { leavesOf } from './leaves'
import { sectionsIn } from './sections'
import { origins } from './where-checked'

const leaves = leavesOf(en.terms)
const named = origins.flatMap(({ values }) => values)

test('every value of the trace has one origin, and no origin is of a value that is not there', () => {
  expect([...named].sort()).toEqual(leaves.map(({ key }) => key).sort())
})

const cell = (text: string) => text.replaceAll('|', '\\|')

/** `RFC 6749 §2.2, §4.1.1; RFC 9700 §2.1`: a specification is named once. */
function inShort(sections: readonly string[]): string {
  const names = [...new Set(sections.map(one => one.split(' §')[0]))]
  const of = (name = '') =>
    sections.filter(one => one.split(' §')[0] === name).map(one => `§${one.split(' §')[1]}`)
  return names.map(name => `${name} ${of(name).join(', ')}`).join('; ')
}

function row({ key, texts }: (typeof leaves)[number]): string {
  const [name, place] = key.split(' ')
  const origin = origins.find(({ values }) => values.includes(key))
  const cells = [
    `\`${name}\`${place ? `, ${place.replace('-', ' ')}` : ''}`,
    texts.without ?? '',
    inShort(sectionsIn(texts.exact ?? '')),
    origin?.where ?? '',
    origin?.from ?? '',
  ]
  return `| ${cells.map(cell).join(' | ')} |`
}

test('the table in docs/ says the same as the trace', async () => {
  const page = [
    '# Parameters, members and claims',
    '',
    'Every value that a hop of the trace may carry: what would be without it, which is what it protects from; the sections of the specifications; where in the code it is made or checked; and from what. A value that means something else elsewhere (in an ID token, at the exchange, at a public client) has a row for each. The words are the trace’s own (`messages/en/trace.json`); `tests/trace/parameters.test.ts` writes this page, and `tests/trace/sections.ts` knows every section that may be named. What is checked of whole messages is in the table of checks.',
    '',
    '| Value | Without it | Sections | Made or checked | From |',
    '| --- | --- | --- | --- | --- |',
    ...leaves.map(row),
    '',
  ].join('\n')
  await expect(page).toMatchFileSnapshot('../../docs/parameters.md')
})
