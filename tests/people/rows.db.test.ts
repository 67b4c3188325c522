import { expect, test } from 'vitest'
import { allColumns, copiedColumns } from '@/lib/people/columns'
import { inventPerson } from '@/lib/people/invent-person'
import { copyRow, registerRow } from '@/lib/people/rows'

test('what is written of a person into both registers is what the list names, and no more', async () => {
  const person = inventPerson({ key: 'mine' })
  expect(Object.keys(registerRow('room', person)).sort()).toEqual(['roomId', ...allColumns].sort())
  expect(Object.keys(await copyRow('room', person)).sort()).toEqual(['id', 'roomId', ...copiedColumns].sort())
})
