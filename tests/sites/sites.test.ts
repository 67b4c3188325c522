/** The table of sites is the one place that lists them, and it is of one piece. */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { relyingPartyWords, siteWords } from '@/lib/i18n/site-words'
import { locales } from '@/lib/i18n/translator'
import { marks } from '@/lib/sites/marks'
import { isStep, placeOf } from '@/lib/sites/place-of.mjs'
import {
  learnersSites,
  relyingParties,
  siteNames,
  siteOfClient,
  sites,
  testersSites,
} from '@/lib/sites/sites.mjs'
import { parties } from '@/lib/trace/hop'
import { allPatterns } from '../regular-expressions/patterns'

const root = path.resolve(import.meta.dirname, '../..')

test.each(['path', 'url', 'party', 'words'] as const)('no two sites have the same %s', column => {
  const values = siteNames.map(site => sites[site][column])
  expect(new Set(values).size).toBe(values.length)
})

test.each(['tone', 'line'] as const)('no two sites have the same mark: its %s', part => {
  const drawn = siteNames.map(site => marks[site][part])
  expect(new Set(drawn).size).toBe(siteNames.length)
})

test('every site has its pages at its path, and names in both languages', () => {
  const groups = readdirSync(path.join(root, 'app/r/[room]'))
  for (const site of siteNames) {
    const there = groups.filter(group => existsSync(path.join(root, 'app/r/[room]', group, sites[site].path)))
    expect(there, site).toHaveLength(1)
    for (const locale of locales) expect(siteWords(locale, site).title, site).toMatch(/จำลอง|simulated/)
  }
})

test('every relying party has its lane, its words and its client, and is for learners or for testers', () => {
  for (const site of relyingParties) {
    expect(parties).toContain(sites[site].party)
    expect(relyingPartyWords('th', site).backTo).toContain('กลับไปที่')
    expect(siteOfClient(sites[site].client.id)).toBe(site)
  }
  expect([...learnersSites, ...testersSites].sort()).toEqual([...relyingParties].sort())
  expect(siteOfClient('client_of_a_tester')).toBeUndefined()
})

test('no regular expression lists sites', () => {
  const names = siteNames.map(site => sites[site].path.slice(1))
  const listing = allPatterns().filter(
    ({ source }) => names.filter(name => new RegExp(`(^|[(|/])${name}([)|/\\\\]|$)`).test(source)).length > 1,
  )
  expect(listing).toEqual([])
})

describe('a path leads', () => {
  test.each([
    ['/r/abc/mooc/login', 'mooc', '/login'],
    ['/r/abc/connect', 'connect', ''],
    ['/r/abc/own-site/api/callback', 'own-site', '/api/callback'],
    ['/r/abc/mail', null, '/mail'],
    ['/r/abc/moocx', null, '/moocx'],
    ['/r/abc', null, ''],
  ])('%s to %s', (address, site, rest) => expect(placeOf(address)).toEqual({ roomId: 'abc', site, rest }))

  test.each(['/', '/about', '/r/', '/r/A-b', '/x/r/abc/mooc'])('%s into no room', address =>
    expect(placeOf(address)).toBeNull(),
  )

  test('to a step at every site, but at ETDA Connect in an interaction alone', () => {
    const isStepAt = (address: string) => isStep(placeOf(address) ?? { roomId: '', site: null, rest: '' })
    for (const site of siteNames.filter(name => name !== 'connect'))
      expect(isStepAt(`/r/abc${sites[site].path}`), site).toBe(true)
    expect(isStepAt('/r/abc/connect/interaction/u/otp')).toBe(true)
    expect(isStepAt('/r/abc/connect/account')).toBe(false)
    expect(isStepAt('/r/abc/mail')).toBe(false)
  })
})
