import { z } from 'zod'
import {
  type CitizenId,
  fitsBirthDate,
  type IsoDate,
  isUsableEmail,
  type LaserCode,
  nameLengthLimit,
  type Parsed,
  type Phone,
  parseCitizenId,
  parseIsoDate,
  parseLaserCode,
  parseName,
  parsePhone,
  realLooking,
} from '@/lib/identity'
import { freeText } from './free-text'

/** A string that one of lib/identity's parsers reads; the problem names the slip and never repeats the value. */
function read<T extends string>(parse: (raw: string) => Parsed<T, string>, meaning: string) {
  return z
    .string()
    .transform((raw, context): T => {
      const parsed = parse(raw)
      if (parsed.ok) return parsed.value
      context.addIssue({ code: 'custom', message: `${meaning}: ${parsed.slip}` })
      return z.NEVER
    })
    .describe(meaning)
}

/** A day of the common era; a Buddhist year is the likeliest slip. */
const day = (meaning: string) =>
  read<IsoDate>(parseIsoDate, meaning).refine(
    date => Number(date.slice(0, 4)) < 2300,
    'must be of the common era: 2018-10-01, not 2561-10-01',
  )

const name = (meaning: string) => read(parseName, meaning).pipe(freeText(nameLengthLimit))
const shortText = freeText(120)

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
  .describe('E-mail on the record: null when there is none; may be malformed on purpose')

const Fields = z.strictObject({
  key: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,39}$/, 'must be lower-case letters, digits and hyphens')
    .refine(key => key !== 'turn' && key !== 'unknown', 'is reserved')
    .optional()
    .describe('A short name for addresses and tests'),
  citizenId: read<CitizenId>(parseCitizenId, 'Practice citizen id: 99 in digits 2 and 3, right check digit'),
  honorific: freeText(40).describe('นาย, นาง, นางสาว, or a rank'),
  firstName: name('Thai first name'),
  lastName: name('Thai last name'),
  firstNameEn: name('First name in English'),
  lastNameEn: name('Last name in English'),
  birthDate: day('Birth date, ISO'),
  laserCode: read<LaserCode>(parseLaserCode, 'Practice Laser Code: begins ZZ9'),
  appointedOn: day('Date of appointment to the civil service, ISO'),
  agency: shortText,
  position: shortText,
  status: z.enum(['active', 'retired', 'locked']),
  email: recordEmail.nullable(),
  phone: read<Phone>(parsePhone, 'Practice phone: 080-000-00NN or 0-2000-00NN').nullable(),
})

/** A practice citizen id that names somebody, whether in the room or not; its check digit is not looked at. */
export const PracticeId = z.string().regex(/^[1-8]99\d{10}$/, 'must be a practice citizen id')

const contradiction = {
  path: ['birthDate'],
  message: 'and the first digit of citizenId contradict each other',
}

/** One invented person of a room. Real-looking values are refused. */
export const Persona = Fields.refine(
  person => fitsBirthDate(person.citizenId, person.birthDate),
  contradiction,
)

/** POST …/personas: what the tester cares about; the rest is invented, with a practice ID that fits. */
export const NewPersona = Fields.partial().refine(
  ({ citizenId, birthDate }) =>
    !citizenId || (birthDate !== undefined && fitsBirthDate(citizenId, birthDate)),
  {
    path: ['birthDate'],
    message: 'must be given with citizenId and fit its first digit',
  },
)

/** PATCH …/personas/{citizenId} */
export const PersonaChanges = Fields.omit({ key: true, citizenId: true }).partial()
