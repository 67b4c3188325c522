/** The table of clients says what each did in words that tell four things apart, and accuses nobody of what it may do. */
import { expect, test } from 'vitest'
import { protocolFaults } from '@/lib/faults/catalogue'
import { ruleOf, rules } from '@/lib/faults/client-rules'
import { clientNames, deeds, ends, outcomeOf } from '@/lib/faults/outcomes'
import en from '@/messages/en/about.json'
import th from '@/messages/th/about.json'

const cells = protocolFaults.flatMap(fault =>
  clientNames.map(client => ({ fault, client, outcome: outcomeOf(fault, client) })),
)
const didAt = (fault: (typeof protocolFaults)[number], client: (typeof clientNames)[number]) =>
  outcomeOf(fault, client).did

test('whoever stopped or was refused has an error and is signed in nowhere; everybody else is signed in', () => {
  const told = cells.filter(
    ({ outcome }) => ['stopped', 'refused'].includes(outcome.did) !== 'error' in outcome,
  )
  expect(told).toEqual([])
})

test('Auth.js sends PKCE alone, so it has neither state nor nonce to compare', () => {
  expect(didAt('state-changed', '@auth/core')).toBe('not-sent')
  expect(didAt('state-missing', '@auth/core')).toBe('not-sent')
  expect(didAt('id-token-nonce-missing', '@auth/core')).toBe('not-sent')
})

test('python-social-auth has no PKCE', () => {
  expect(didAt('verifier-changed', 'python-social-auth')).toBe('not-sent')
})

test('no status of a page is read as success', () => {
  expect(JSON.stringify(cells)).not.toContain('HTTP 200')
})

test('what the provider refuses, no client is said to have checked', () => {
  const wrong = cells.filter(
    ({ fault, outcome }) =>
      (outcome.did === 'refused') !==
      ('error' in outcome && (ruleOf[fault] === 'provider' || / HTTP 4\d\d$/.test(outcome.error))),
  )
  expect(wrong).toEqual([])
})

test('a client that goes on where nothing is wrong is not said to lack a check', () => {
  const harmless = cells.filter(({ fault }) => ruleOf[fault] === 'nothing')
  expect(new Set(harmless.map(({ outcome }) => outcome.did))).toEqual(new Set(['went-on']))
})

test('the rows that rest on direct TLS say so', () => {
  expect(protocolFaults.filter(fault => ruleOf[fault] === 'unless-tls')).toEqual([
    ...['jwks-down', 'jwks-rotated', 'id-token-signature-wrong', 'id-token-key-unknown'],
  ])
  for (const { faults } of [th, en]) expect(faults.rulesMean['unless-tls']).toMatch(/http.*TLS|TLS.*http/)
})

test.each([
  ['deeds', deeds],
  ['means', deeds],
  ['rules', rules],
  ['rulesMean', rules],
  ['ends', ends],
] as const)('%s have their words, each its own, in both languages', (group, names) => {
  for (const { faults } of [th, en]) {
    expect(Object.keys(faults[group])).toEqual([...names])
    expect(new Set(Object.values(faults[group])).size).toBe(names.length)
  }
})
