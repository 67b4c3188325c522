import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainWord } from '@/lib/trace/harmless'
import { scrub } from '@/lib/trace/hide'

test('nothing that would be hidden in a sentence is a plain word', () => {
  const piece = fc.constantFrom('a', 'Z', 'eyJ', '.', '-', '_', '@', '%40', '\uFF20', '9', '๙', 'somporn')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), pieces => {
      const text = pieces.join('')
      expect(!isPlainWord(text) || scrub(text) === text, text).toBe(true)
    }),
    { numRuns: 5000 },
  )
})

test.each(['access_token', 'client.example', 'thai-mooc', 'x5t', 'v10', ''])('%j is one', word => {
  expect(isPlainWord(word)).toBe(true)
})

test.each(['eyJhbGciOiJub25l', 'somporn@ocsc', 'somporn%40ocsc', 'a1b2', 'a123', '๙๙๙๙๙๙๙๙๙'])(
  '%j is none',
  word => {
    expect(isPlainWord(word)).toBe(false)
  },
)
