import { expect, test } from 'vitest'
import { officeIn } from '@/lib/identity'
import { inventPerson } from '@/lib/people/invent-person'
import { castOn } from '@/prisma/personas'

const thai = /\p{Script=Thai}/u
const offices = [...castOn('2026-06-01'), inventPerson()].flatMap(({ agency, position }) => [
  agency,
  position,
])

test.each([...new Set(offices)])('an English reader is told in English of %s', office => {
  expect(officeIn('en', office)).not.toMatch(thai)
  expect(officeIn('th', office)).toBe(office)
})
