/** What may be shown again after a slip, and what may be somebody’s and is not. */
import { expect, test } from 'vitest'
import { keepableCitizenId, keepableEmail, keepableLaserCode, keepablePhone } from '@/lib/identity'

test.each(['1999900000014', '๑-๙๙๙๙', '12345'])('the practice number or beginning %s is kept', typed =>
  expect(keepableCitizenId(typed)).toBe(typed),
)

test.each(['1101712345678', '1-1017-12345-67', '๑๑๐๑๗๑๒๓๔๕๖๗๘', '1101712345678x'])(
  'the number %s, which may be somebody’s, is not',
  typed => expect(keepableCitizenId(typed)).toBeNull(),
)

test.each(['mung.r', 'mung.r@', 'mung.r@ocsc', 'mung.r@moe,example'])('the address %s is kept', typed =>
  expect(keepableEmail(typed)).toBe(typed),
)

test.each(['a@gmail.com', 'a@gmail', 'a@ocsc.go.th'])('the address %s is not', typed =>
  expect(keepableEmail(typed)).toBeNull(),
)

test.each(['', 'z', 'zz9 2468013-52', 'ZZ๙', 'ZZ9O'])('the Laser Code %j of a practice card is kept', typed =>
  expect(keepableLaserCode(typed)).toBe(typed),
)

test.each(['JT1', 'AB0-1234567-89', 'ZZ8-0000000-00', '1234', 'zาz9'])(
  'the Laser Code %s, which may be that of a real card, is not',
  typed => expect(keepableLaserCode(typed)).toBeNull(),
)

test.each([
  ['080-000', '080-000'],
  ['081-234', null],
])('of the telephone %s is kept %o', (typed, kept) => expect(keepablePhone(typed)).toBe(kept))
