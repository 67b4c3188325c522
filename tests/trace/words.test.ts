/** The tables of the trace and its texts belong together: a kind, party, check or what-if without words fails here. */
import { expect, test } from 'vitest'
import { whatIfAt } from '@/components/trace/what-if'
import { whatIfNames, whatIfs } from '@/lib/faults/what-if'
import { siteNames, sites } from '@/lib/sites/sites.mjs'
import { hopKinds, type Party, parties, stories } from '@/lib/trace/hop'
import { endings } from '@/lib/trace/summarize-flow'
import { variants } from '@/lib/trace/variant-of'
import texts from '@/messages/th/trace.json'

const isSite = (party: Party) => siteNames.some(site => sites[site].party === party)
const sorted = (names: readonly string[]) => [...names].sort()

test.each([
  ['kinds', hopKinds, texts.kinds],
  ['parties that are no site', parties.filter(party => !isSite(party)), texts.page.parties],
  ['stories', stories, texts.page.stories],
  ['endings', endings, texts.page.endings],
  ['what-ifs', whatIfNames, texts.whatIf.tries],
])('%s have their words, and no word is left over', (_, names, words) => {
  expect(sorted(Object.keys(words))).toEqual(sorted(names))
})

test('every way to be of a kind that the trace tells apart has its words, and no word is left over', () => {
  const parts = new Set(['title', 'why', 'answered'])
  const told = Object.entries(texts.kinds).flatMap(([kind, words]) =>
    Object.keys(words).flatMap(name => (parts.has(name) ? [] : [`${kind} ${name}`])),
  )
  const known = Object.entries(variants).flatMap(([kind, names]) => names.map(name => `${kind} ${name}`))
  expect(sorted(told)).toEqual(sorted(known))
})

test('every what-if names a check that has its words', () => {
  for (const { check } of Object.values(whatIfs)) expect(texts.checks).toHaveProperty(check)
})

test('every what-if is offered beside a parameter or a check that has its words', () => {
  const beside = (at: 'term' | 'check', names: object) =>
    hopKinds.flatMap(kind => Object.keys(names).map(name => whatIfAt(kind, at, name)?.what))
  const offered = new Set([...beside('term', texts.terms), ...beside('check', texts.checks)])
  expect(whatIfNames.filter(what => !offered.has(what))).toEqual([])
})
