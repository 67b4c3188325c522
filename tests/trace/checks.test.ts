/** The table of checks, its words, the book's table and the code that makes them belong together. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { whatIfs } from '@/lib/faults/what-if'
import {
  checkNames,
  checkRow,
  isSource,
  rules,
  sides,
  sources,
  substitutes,
  unmadeChecks,
} from '@/lib/trace/checks'
import { checkers } from '@/lib/trace/hop'
import en from '@/messages/en/trace.json'
import th from '@/messages/th/trace.json'
import { sectionsIn, unknownSections } from './sections'

const root = path.join(import.meta.dirname, '../..')
const sorted = (names: readonly string[]) => [...names].sort()

describe.each(Object.entries({ th, en }))('in %s', (_, words) => {
  test('every check has its words and no other has: what it is, what it guards against, what it means that it failed', () => {
    expect(sorted(Object.keys(words.checks))).toEqual(sorted(checkNames))
    const lacking = Object.entries(words.checks).filter(([, texts]) =>
      [texts.is, texts.guards, texts.stopped].some(text => !/\p{L}{2}/u.test(text)),
    )
    expect(lacking.map(([name]) => name)).toEqual([])
  })

  test('what was not checked, who checked, and how strongly a rule binds have theirs', () => {
    expect(sorted(Object.keys(words.unmade))).toEqual(sorted(unmadeChecks))
    expect(sorted(Object.keys(words.sources))).toEqual(sorted(sources))
    expect(sorted(Object.keys(words.page.by))).toEqual(sorted(checkers))
    expect(sorted(Object.keys(words.page.rule))).toEqual(sorted(sides))
    for (const side of sides) expect(sorted(Object.keys(words.page.rule[side]))).toEqual(sorted(rules))
    expect(sorted(Object.keys(words.page.unless))).toEqual(sorted(substitutes))
  })

  test('every what-if names a check that has its words', () => {
    for (const { check } of Object.values(whatIfs)) expect(words.checks).toHaveProperty(check)
  })
})

test('every check names a section, and none that does not exist', () => {
  const sections = checkNames.map(name => checkRow(name).section)
  expect(sections.filter(section => sectionsIn(section).length === 0)).toEqual([])
  expect(sections.flatMap(unknownSections)).toEqual([])
})

/** The files that make checks, with what they say. */
const makers = readdirSync(path.join(root, 'lib'), { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => ({ file: `lib/${file.replaceAll(path.sep, '/')}`, text: '' }))
  .map(({ file }) => ({ file, text: readFileSync(path.join(root, file), 'utf8') }))
  .filter(({ text }) => /from '(?:\.|@\/lib\/trace)\/compare'/.test(text))

/** As the result of a check, by whoever makes it; a site of ours has a list of those that it makes. */
const isMade = (name: string) =>
  new RegExp(
    `(?:(?:check|compare)\\(\\s*'(?:${checkers.join('|')})',\\s*|(?:provider|ended|same)\\(\\s*)'${name}'`,
  )
const madeIn = (name: string): string[] =>
  makers
    .filter(
      ({ file, text }) =>
        isMade(name).test(text) || (!file.startsWith('lib/trace/') && text.includes(`'${name}',`)),
    )
    .map(({ file }) => file)

/** Made by the method that a client used, whatever it is. */
const ofClients = ['client_secret_basic', 'client_secret_post', 'private_key_jwt']

test('every check is made somewhere', () => {
  const nowhere = checkNames.filter(name => madeIn(name).length === 0)
  expect(nowhere).toEqual(ofClients)
})

const whom = { provider: 'ETDA Connect', client: 'the site' }
const unless = { tls: ', or TLS in its place', 'pkce-or-nonce': ', or PKCE or nonce in its place' }

const rowOf = (name: (typeof checkNames)[number]): string => {
  const { side, rule, section, from, ...row } = checkRow(name)
  const where = ofClients.includes(name) ? ['lib/trace/check-client.ts'] : madeIn(name)
  const cells = [
    `\`${name}\``,
    en.checks[name].guards,
    section,
    `${whom[side]}: ${rule.toUpperCase()}${row.unless ? unless[row.unless] : ''}`,
    where.map(file => `\`${file}\``).join(', '),
    from.map(one => (isSource(one) ? en.sources[one] : one)).join(', '),
  ]
  return `| ${cells.join(' | ')} |`
}

/** Written anew by `npx vitest run --project unit tests/trace/checks.test.ts -u`. */
test('docs/checks.md says the same, row by row', async () => {
  const book = `# Checks

Every check that the trace shows, written by \`tests/trace/checks.test.ts\` from \`lib/trace/checks.ts\`, the English words of \`messages/en/trace.json\` and the code that makes it; \`npx vitest run --project unit tests/trace/checks.test.ts -u\` writes it anew. Who made a check in a hop (ETDA Connect, the site, or the trace, which recomputes it from the values that passed) is kept with its result.

| check | protects from | section | whom it binds | computed in | from |
| --- | --- | --- | --- | --- | --- |
${checkNames.map(rowOf).join('\n')}

What can be taken for checked and was not, is said at the hop:

| not checked | why |
| --- | --- |
${unmadeChecks.map(name => `| \`${name}\` | ${en.unmade[name]} |`).join('\n')}
`
  await expect(book).toMatchFileSnapshot('../../docs/checks.md')
})
