/** Generators for what nobody should send: texts, values, and whole bodies that are not what an address takes. */
import fc from 'fast-check'

/** Never to be seen in an answer: what was typed is not repeated. */
export const marker = 'ไม่ควรมีใครเห็น'

const nasty = fc.constantFrom(
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b',
  '\r\nset-cookie: a=b',
  '../../etc/passwd',
  '%00',
  '%E0%A4%A',
  "' OR 1=1 --",
  '<script>alert(1)</script>',
  '{{7*7}}#{7*7}',
  '//thief.example/',
  '/ที่อื่น?ก=ข',
  'https://thief.example/\\@',
  '__proto__',
  '-1',
  '1e309',
  '9'.repeat(400),
  '๙๙๙',
  'null',
  '[object Object]',
  marker,
  'ก'.repeat(5000),
)

export const badText = fc.oneof(
  nasty,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ maxLength: 200 }),
  nasty.map(text => `${text}${marker}`),
)

/** Anything JSON can say. */
export const badValue = fc.oneof(badText, fc.jsonValue({ maxDepth: 3 }), fc.integer(), fc.constant(null))

export const fieldName = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'room',
    'token',
    'openedBy',
    'createdAt',
    'ก',
    ' ',
    '',
  ),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz_'), minLength: 1, maxLength: 20 }),
)

/** What is no JSON object at all: as text, or as bytes. */
export const badJson = fc.oneof(
  fc.constantFrom(
    '{',
    '{"a":}',
    'undefined',
    "{'a':1}",
    '[1,2',
    '\u0000',
    'NaN',
    '{"a":1}{"b":2}',
    `"${marker}`,
  ),
  badText.filter(text => text.length > 0),
)

/** A form's body: each field missing, once or more, holding anything; and fields that nobody asked for. */
export const badForm = (names: readonly string[]) =>
  fc
    .tuple(
      fc.array(fc.tuple(names.length ? fc.constantFrom(...names) : fieldName, badText), { maxLength: 8 }),
      fc.array(fc.tuple(fieldName, badText), { maxLength: 3 }),
    )
    .map(([own, more]) => new URLSearchParams([...own, ...more]))
