/** What is printed about a failure says where it was, and nothing that a person typed. */
import { expect, test } from 'vitest'
import { maskLog } from '@/lib/web/mask-log.mjs'

test.each([
  ['a citizen id', '1999900000013'],
  ['a citizen id as people write it', '1-9999-00000-01-3'],
  ['a citizen id in Thai digits', '๑๙๙๙๙๐๐๐๐๐๐๑๓'],
  ['a citizen id in digits of full width', '１９９９９０００００１３'],
  ['a citizen id with marks that nobody sees', '1999\u200e9000\ufeff00013'],
  ['a code', '482913'],
  ['an e-mail address', 'somporn.j@ocsc.example'],
  ['an e-mail address out of a form', 'somporn.j%40ocsc.example'],
  ['a Laser Code', 'JT1-1234567-89'],
  ['a Laser Code without hyphens', 'JT1123456789'],
  ['a telephone number', '080-000-0001'],
  ['a name', 'สมพร'],
  ['a signed token', 'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.c2lnbmF0dXJl'],
])('%s is not printed, wherever it stands', (_, typed) => {
  const failure = new Error(`Key ("x")=(${typed}) is taken`, { cause: new Error(`by '${typed}'`) })
  Object.assign(failure, { meta: { typed }, code: 'P2002' })
  const printed = maskLog('connect:', failure, typed, { body: `userCode=${typed}` })
  expect(printed).not.toContain(typed)
  expect(printed).toContain('•••')
  expect(printed).toContain('P2002')
})

test('whoever went away is one line, and no stack', () => {
  const gone = [
    Object.assign(new Error('aborted'), { code: 'ECONNRESET' }),
    new DOMException('This operation was aborted', 'AbortError'),
    Object.assign(new Error(), { name: 'ResponseAborted' }),
  ]
  for (const error of gone)
    expect(maskLog('api:', error)).toBe('api: the request was aborted by whoever sent it')
  const database = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
  expect(maskLog(database), 'another connection’s end is a failure').toContain('at ')
})

test('where it was stays readable', () => {
  const at = 'at a.s.b (/srv/.next/server/chunks/lib_identity_0px7acs._.js:1:123456)'
  const failure = Object.assign(new RangeError('Invalid time value'), {
    stack: `RangeError: Invalid time value\n    ${at}`,
  })
  expect(maskLog(failure)).toBe(`RangeError: Invalid time value\n    ${at}`)
})
