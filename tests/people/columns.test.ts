/** One list of what is known of a person; everything that repeats its columns follows from it, or fails here. */
import { describe, expect, expectTypeOf, test } from 'vitest'
import type { z } from 'zod'
import type { Person as KitPerson } from '@/e2e/kit/person'
import { NewPersona, type Persona, PersonaAnswer } from '@/lib/api/schemas/persona'
import { allColumns, apiColumns, type Column, copiedColumns, personColumns } from '@/lib/people/columns'
import { personStatuses } from '@/lib/people/status'
import { hasField, modelNamed } from '../models'

describe('the list is followed by', () => {
  test('the register’s table, which has a column for each, and may lack only what may be missing', () => {
    const record = modelNamed('SeisRecord')
    for (const name of allColumns) {
      const column: Column = personColumns[name]
      const field = record.fields.find(one => one.name === name)
      expect([name, field?.isOptional]).toEqual([name, Boolean(column.isNullable || column.isOptional)])
    }
  })

  test('ETDA Connect’s copy, which has those that it copies and no others', () => {
    const copy = modelNamed('ConnectPerson')
    expect(allColumns.filter(name => hasField(copy, name))).toEqual(copiedColumns)
  })

  test('the control API: what it takes, and what it tells', () => {
    expect(Object.keys(PersonaAnswer.shape)).toEqual(apiColumns)
    expect(Object.keys(NewPersona.def.shape)).toEqual(apiColumns)
    expectTypeOf<KitPerson>().toEqualTypeOf<z.infer<typeof PersonaAnswer>>()
    expectTypeOf<z.infer<typeof Persona>>().toExtend<z.infer<typeof PersonaAnswer>>()
  })

  test('the testers’ kit, whose type is written from it (vitest --update)', async () => {
    const statuses = personStatuses.map(status => `'${status}'`).join(' | ')
    const fields = apiColumns.map(name => {
      const { means, is, isOptional, isNullable }: Column = personColumns[name]
      const type = is === 'status' ? statuses : is === 'claims' ? 'Record<string, unknown>' : 'string'
      return `  /** ${means}. */\n  ${name}${isOptional ? '?' : ''}: ${type}${isNullable ? ' | null' : ''}\n`
    })
    const text = `/** Somebody of a room, as the control API tells them. Written from lib/people/columns.ts by its test. */\nexport interface Person {\n${fields.join('')}}\n`
    await expect(text).toMatchFileSnapshot('../../e2e/kit/person.ts')
  })
})
