/** The rules by which a step is put on a screen. */
import { expect, test } from 'vitest'
import { keyNames, keys } from '@/components/presenter/keys'
import { sentenceSize } from '@/components/presenter/sentence-size'
import { stepParts } from '@/components/presenter/step-parts'
import { aHop } from '../trace/a-hop'

test('a long sentence is written smaller; what has no width of its own does not count', () => {
  expect(sentenceSize('9. ETDA Connect ส่งท่านกลับพร้อม code')).toBe('short')
  expect(sentenceSize('ก'.repeat(60))).toBe('middle')
  expect(sentenceSize('ก'.repeat(70))).toBe('long')
  expect(sentenceSize('กี่\u200B'.repeat(34))).toBe('short')
})

test('the values of a step come in parts that fit on a screen, and none is lost', () => {
  const request = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`name${at}`, at]))
  const parts = stepParts('en', { hop: aHop('authorization-request', [], { request }), part: 'whole' })
  expect(parts.map(({ id }) => id)).toEqual(['sent', 'sent-2', 'sent-3'])
  expect(Math.max(...parts.map(({ rows }) => rows.length))).toBeLessThanOrEqual(9)
  expect(parts.flatMap(({ rows }) => rows.map(({ name }) => name))).toEqual(Object.keys(request))
})

test('what was sent stands at the request, what was answered at the answer', () => {
  const hop = aHop('token', [], { request: { code: 'c' }, response: { token_type: 'Bearer' } })
  expect(stepParts('en', { hop, part: 'asked' }).map(({ id }) => id)).toEqual(['sent'])
  expect(stepParts('en', { hop, part: 'answered' }).map(({ id }) => id)).toEqual(['got'])
})

test('no key does two things', () => {
  const all = keyNames.flatMap(name => keys[name].split(' '))
  expect(new Set(all).size).toBe(all.length)
})
