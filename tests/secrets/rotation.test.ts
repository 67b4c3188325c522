import { expect, test } from 'vitest'
import { keysAt, nextPhase, publishedBeforeUseMilliseconds } from '@/lib/secrets/rotation.mjs'

const began = Date.UTC(2026, 10, 26)
const day = 86_400_000
const before = { master: 'm1', 'signing-key': 's1' }
const step = (rows: Record<string, string>, now: number, name: string) =>
  nextPhase(rows, now, { master: `m${name}`, signingKey: `s${name}` })
const begun = { ...before, ...step(before, began, '2').change }

test('a new key is published before it signs, and signs once everybody can know of it', () => {
  expect(keysAt(begun, began).signingKeys).toEqual(['s1', 's2'])
  expect(keysAt(begun, began + publishedBeforeUseMilliseconds - 1).signingKeys).toEqual(['s1', 's2'])
  expect(keysAt(begun, began + publishedBeforeUseMilliseconds).signingKeys).toEqual(['s2', 's1'])
  expect(keysAt(begun, began).masters).toEqual(['m1', 'm2'])
  expect(keysAt(begun, began + publishedBeforeUseMilliseconds).masters).toEqual(['m2', 'm1'])
})

test('it cannot be hurried: before the new key signs there is no next phase', () => {
  expect(step(begun, began + 1000, '3')).toMatchObject({ phase: 'too-early', change: {} })
})

test('the next run ends the publication of the old key; what the old master sealed is still opened', () => {
  const { phase, change } = step(begun, began + day / 2, '3')
  expect(phase).toBe('ended')
  const now = began + day / 2
  expect(keysAt({ ...begun, ...change }, now)).toMatchObject({
    signingKeys: ['s2'],
    masters: ['m2', 'm1'],
  })
})

test('left alone, the old ones are gone after a day, longer than anything of theirs lives', () => {
  expect(keysAt(begun, began + day)).toMatchObject({ signingKeys: ['s2'], masters: ['m2'] })
})

test('identifiers stay with the first secret, however often the master changes', () => {
  const again = { ...begun, ...step(begun, began + 2 * day, '3').change }
  expect(again.master).toBe('m3')
  for (const rows of [before, begun, again]) expect(keysAt(rows, began + 3 * day).identifiers).toBe('m1')
})

test('two rotations within a day: what either earlier master sealed is still opened', () => {
  const ended = { ...begun, ...step(begun, began + day / 4, '-').change }
  const again = { ...ended, ...step(ended, began + day / 2, '3').change }
  expect(keysAt(again, began + day / 2 + publishedBeforeUseMilliseconds).masters).toEqual(['m3', 'm2', 'm1'])
})
