/**
 * The slips that a browser can find before anything is sent: the same parsers as the server's, so the same names. The
 * server always decides; this keeps a real number from leaving the machine, and names all slips of a form at once.
 */
import { parseBuddhistDate } from './buddhist-date'
import { parseCitizenId } from './citizen-id'
import { isSameEmail, parseEmail } from './email'
import { parseLaserCode } from './laser-code'
import { parseOtp } from './one-time-code'
import { parseName } from './person-name'
import { parsePhone } from './phone'

const parsers = {
  citizenId: parseCitizenId,
  email: parseEmail,
  laserCode: parseLaserCode,
  name: parseName,
  otp: parseOtp,
  phone: parsePhone,
}
type ParserName = keyof typeof parsers

const dateParts = { birthDay: 'day', birthMonth: 'month', birthYear: 'year' } as const
type DateField = keyof typeof dateParts
const isDateField = (field: string): field is DateField => Object.hasOwn(dateParts, field)

/** A parser's name; `optional-` lets an empty field pass; `date` is of one of the three fields of a birth date; `same-email-as:x` is for x's value. */
export type Check = ParserName | `optional-${ParserName}` | 'date' | `same-email-as:${string}`

/** What the browser checks of a field, and the sentence for each slip that it may find. */
export interface FieldCheck {
  field: string
  check: Check
  sentences: { [Slip in SlipOfCheck]?: string }
}

/** A sentence that a form was refused with. */
export interface Slip {
  text: string
  /** The rehearsal's own word, which the real page would not say: it has the practice layer's face. */
  isOurs: boolean
}

export interface FoundSlip extends Slip {
  field: string
  /** What to type in its place stands on the practice card. */
  isOnCard: boolean
}

/** Nothing real gets in, and a room sends only so many letters: no site knows of either. */
export const isRehearsals = (slip: string): boolean => slip === 'not-practice' || slip === 'too-many-letters'

/** Something of somebody’s own was typed, where the card has what to practise with. */
export const isOnCard = (slip: string): boolean => slip === 'not-practice'

type SlipOfParser<Name extends ParserName> = Extract<
  ReturnType<(typeof parsers)[Name]>,
  { ok: false }
>['slip']

/** The slips that a check finds. */
export type SlipOfCheck<C extends Check = Check> = C extends ParserName
  ? SlipOfParser<C>
  : C extends `optional-${infer Name extends ParserName}`
    ? SlipOfParser<Name>
    : C extends 'date'
      ? Extract<ReturnType<typeof parseBuddhistDate>, { ok: false }>['slips'][number]['slip']
      : 'empty' | 'different'

/** The checks that find no other slips than these. */
export type CheckFor<Slip extends string, C extends Check = Check> = C extends Check
  ? [SlipOfCheck<C>] extends [Slip]
    ? C
    : never
  : never

const isParserName = (name: string): name is ParserName => Object.hasOwn(parsers, name)

/** The group of sentences in which all the slips of a check are named. */
export function slipGroupOf(check: Check): Exclude<ParserName, 'name'> | 'birthDate' | 'firstName' | null {
  const name = check.replace(/^optional-/, '')
  if (name === 'date') return 'birthDate'
  if (!isParserName(name)) return null
  return name === 'name' ? 'firstName' : name
}

/** What the form's other fields hold, and the ISO day after which a date lies in the future. */
interface Around {
  typed: (field: string) => string
  today: string
}

interface Found {
  slip: SlipOfCheck
  /** What its sentence names. */
  values?: Record<string, string>
}

/** What is wrong with a field, or null. */
function slipOf({ field, check }: FieldCheck, { typed, today }: Around): Found | null {
  const value = typed(field)
  if (check === 'date') return isDateField(field) ? slipOfDate(field, { typed, today }) : null
  const name = check.replace(/^optional-/, '')
  if (isParserName(name)) {
    const parsed = parsers[name](value)
    const isPassed = parsed.ok || (name !== check && parsed.slip === 'empty')
    return isPassed ? null : { slip: parsed.slip }
  }
  const email = parseEmail(value)
  if (!email.ok && email.slip === 'empty') return { slip: 'empty' }
  return isSameEmail(value, typed(check.slice(check.indexOf(':') + 1))) ? null : { slip: 'different' }
}

function slipOfDate(field: DateField, { typed, today }: Around): Found | null {
  const fields = { day: typed('birthDay'), month: typed('birthMonth'), year: typed('birthYear') }
  const parsed = parseBuddhistDate(fields, today)
  const found = parsed.ok ? undefined : parsed.slips.find(one => one.field === dateParts[field])
  return found && !parsed.ok ? { slip: found.slip, values: { ...parsed.values } } : null
}

/** The slips of a form with a sentence each, and by name, in the order of the checks. */
export const slipsOf = (checks: FieldCheck[], around: Around): (FoundSlip & { slip: SlipOfCheck })[] =>
  checks.flatMap(one => {
    const found = slipOf(one, around)
    const sentence = found && one.sentences[found.slip]
    return sentence
      ? [
          {
            ...{ field: one.field, slip: found.slip, text: fill(sentence, found.values) },
            isOurs: isRehearsals(found.slip),
            isOnCard: isOnCard(found.slip),
          },
        ]
      : []
  })

/** A sentence was made by the server but for what it names of the typed, which stands in it as `{name}`. */
const fill = (sentence: string, values: Record<string, string> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole)
