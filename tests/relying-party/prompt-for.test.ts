import { expect, test } from 'vitest'
import { promptFor } from '@/lib/relying-party/prompt-for'

test.each([
  ['every-time', false, 'login consent'],
  ['every-time', true, 'login consent'],
  ['when-needed', false, undefined],
  ['when-needed', true, 'login'],
] as const)('asking %s, signed out here before: %s → prompt %s', (asks, left, prompt) => {
  expect(promptFor(asks, left)).toBe(prompt)
})
