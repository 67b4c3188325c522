/** A person as the control API takes and tells them: a field a column of the one list (lib/people/columns.ts). */
import { z } from 'zod'
import {
  fitsBirthDate,
  isUsableEmail,
  nameLengthLimit,
  type Parsed,
  parseCitizenId,
  parseIsoDate,
  parseLaserCode,
  parseName,
  parsePhone,
  realLooking,
  stripSeparators,
  toArabicDigits,
} from '@/lib/identity'
import {
  type ApiColumn,
  apiColumns,
  type Column,
  type Kinds,
  type OptionalColumn,
  type Person,
  personColumns,
} from '@/lib/people/columns'
import type { OwnClaims } from '@/lib/people/own-claims'
import { type PersonStatus, personStatuses } from '@/lib/people/status'
import { freeText } from './free-text'
import { OwnClaimsObject } from './own-claims'

/** A string that one of lib/identity's parsers reads; the problem names the slip and never repeats the value. */
export const read = <T extends string>(parse: (raw: string) => Parsed<T, string>, { means }: Column) =>
  z.string().transform((raw, context): T => {
    const parsed = parse(raw)
    if (parsed.ok) return parsed.value
    context.addIssue({ code: 'custom', message: `${means}: ${parsed.slip}` })
    return z.NEVER
  })

/** A practice domain, or malformed as a record's may be; a deliverable address elsewhere is refused. */
const recordEmail = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .refine(
    address => isUsableEmail(address) || !/^[^@\s,]+@[^@\s,][^@\s,.]*\.[^@\s,]+$/.test(address),
    'must be at a practice domain (….example), or malformed on purpose',
  )
  .refine(
    address => isUsableEmail(address) || realLooking(address) === null,
    'holds what may be a real person’s: malformed on purpose is something like name@agency',
  )

/** What is taken for each kind of column. */
export const taken: { [K in keyof Kinds]: (column: Column) => z.ZodType<Kinds[K]> } = {
  key: () =>
    z
      .string()
      .regex(/^[a-z][a-z0-9-]{1,39}$/, 'must be lower-case letters, digits and hyphens')
      .refine(key => key !== 'turn' && key !== 'unknown', 'is reserved'),
  citizenId: column => read(parseCitizenId, column),
  text: ({ most = nameLengthLimit }) => freeText(most),
  name: column => read(parseName, column).pipe(freeText(nameLengthLimit)),
  // A Buddhist year is the likeliest slip.
  day: column =>
    read(parseIsoDate, column).refine(
      date => Number(date.slice(0, 4)) < 2300,
      'must be of the common era: 2018-10-01, not 2561-10-01',
    ),
  laserCode: column => read(parseLaserCode, column),
  status: () => z.enum(personStatuses),
  email: () => recordEmail,
  phone: column => read(parsePhone, column),
  claims: () => OwnClaimsObject,
}

/** What is told of each kind: nobody in a room is real, so a tester sees all of it. */
const told: { [K in keyof Kinds]: () => z.ZodType<Kinds[K] extends string ? string : Kinds[K]> } = {
  key: () => z.string(),
  citizenId: () => z.string(),
  text: () => z.string(),
  name: () => z.string(),
  day: () => z.iso.date(),
  laserCode: () => z.string(),
  status: () => z.enum(personStatuses),
  email: () => z.string(),
  phone: () => z.string(),
  claims: () => z.record(z.string(), z.unknown()),
}

type Shape<Value extends { [C in ApiColumn]?: unknown }> = {
  [C in ApiColumn]-?: C extends OptionalColumn
    ? z.ZodOptional<z.ZodType<NonNullable<Value[C]>>>
    : z.ZodType<Value[C]>
}

/** A schema for each column, by its kind. */
function shapeOf<Value extends { [C in ApiColumn]?: unknown }>(
  schemas: {
    [K in keyof Kinds]: (column: Column) => z.ZodType
  },
): Shape<Value> {
  const fields = apiColumns.map(name => {
    const column: Column = personColumns[name]
    const one = schemas[column.is](column)
    const perhapsNull = column.isNullable ? one.nullable() : one
    return [name, (column.isOptional ? perhapsNull.optional() : perhapsNull).describe(column.means)]
  })
  return Object.fromEntries(fields) as Shape<Value>
}

/** A person field by field, before anything is asked of two of them together. */
export const PersonaFields = z.strictObject(shapeOf<Person>(taken))

/** To a client an id or a date is a string. */
type Told = {
  [C in ApiColumn]: Person[C] extends PersonStatus | OwnClaims | undefined
    ? Person[C]
    : string | Extract<Person[C], null>
}

/** One person of a room, as the register holds them. */
export const PersonaAnswer = z.strictObject(shapeOf<Told>(told))

/**
 * A practice citizen id that names somebody, whether in the room or not; its check digit is not looked at. Read as a form
 * reads it: in any digits, without blanks, hyphens and what nobody sees.
 */
export const PracticeId = z
  .string()
  .overwrite(raw => stripSeparators(toArabicDigits(raw)))
  .regex(/^[1-8]99\d{10}$/, 'must be a practice citizen id')

const contradiction = {
  path: ['birthDate'],
  message: 'and the first digit of citizenId contradict each other',
}

/** One invented person of a room. Real-looking values are refused. */
export const Persona = PersonaFields.refine(
  person => fitsBirthDate(person.citizenId, person.birthDate),
  contradiction,
)

/** POST …/personas: what the tester cares about; the rest is invented, with a practice ID that fits. */
export const NewPersona = PersonaFields.partial().refine(
  ({ citizenId, birthDate }) =>
    !citizenId || (birthDate !== undefined && fitsBirthDate(citizenId, birthDate)),
  {
    path: ['birthDate'],
    message: 'must be given with citizenId and fit its first digit',
  },
)

/** PATCH …/personas/{citizenId} */
export const PersonaChanges = PersonaFields.omit({ key: true, citizenId: true }).partial()
