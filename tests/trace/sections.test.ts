/** What the reader is told to look up is there. */
import { expect, test } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { checks } from '@/lib/trace/checks'
import { sectionsIn, unknownSections } from './sections'

test.each(Object.entries(messages))(
  'no text in %s names a section that is in no specification',
  (_, files) => {
    const wrong = Object.entries(files).flatMap(([file, texts]) =>
      unknownSections(JSON.stringify(texts)).map(section => `${file}: ${section}`),
    )
    expect(wrong).toEqual([])
  },
)

test('nor does any check', () => {
  expect(Object.values(checks).flatMap(({ section }) => unknownSections(section))).toEqual([])
})

test('a section goes with the specification named before it', () => {
  expect(sectionsIn('RFC 9700 §2.1, §4.7.1; OpenID Connect Core §3.1.3.7 item 11 (Core §2)')).toEqual([
    ...['RFC 9700 §2.1', 'RFC 9700 §4.7.1'],
    ...['OpenID Connect Core §3.1.3.7', 'OpenID Connect Core §2'],
  ])
})

test('a section that nobody knows is found', () => {
  expect(unknownSections('RFC 6749 §4.1.9 and §4.1.1')).toEqual(['RFC 6749 §4.1.9'])
})
