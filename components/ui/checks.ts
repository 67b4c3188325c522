/**
 * The slips a browser can find before anything is sent: the same parsers as the server's, so the same names. The
 * server always decides; this only keeps a real number from leaving the machine.
 */
import { parseCitizenId } from '@/lib/identity/citizen-id'
import { parseEmail } from '@/lib/identity/email'
import { parseLaserCode } from '@/lib/identity/laser-code'
import { parseOtp } from '@/lib/identity/one-time-code'
import { parsePhone } from '@/lib/identity/phone'

const parsers = {
  citizenId: parseCitizenId,
  email: parseEmail,
  laserCode: parseLaserCode,
  otp: parseOtp,
  phone: parsePhone,
}
type ParserName = keyof typeof parsers

/** A parser's name; `optional-` lets an empty field pass; `filled` asks for anything, `filled-after:x+y` once x and y have it. */
export type Check = ParserName | `optional-${ParserName}` | 'filled' | `filled-after:${string}`

/** What the browser checks of a field, and the sentence for each slip that it may find. */
export interface FieldCheck {
  field: string
  check: Check
  sentences: { [Slip in SlipOfCheck]?: string }
}

export interface FoundSlip {
  field: string
  text: string
}

type SlipOfParser<Name extends ParserName> = Extract<
  ReturnType<(typeof parsers)[Name]>,
  { ok: false }
>['slip']

/** The slips that a check finds. */
export type SlipOfCheck<C extends Check = Check> = C extends ParserName
  ? SlipOfParser<C>
  : C extends `optional-${infer Name extends ParserName}`
    ? SlipOfParser<Name>
    : 'empty'

/** The checks that find no other slips than these. */
export type CheckFor<Slip extends string, C extends Check = Check> = C extends Check
  ? [SlipOfCheck<C>] extends [Slip]
    ? C
    : never
  : never

const isParserName = (name: string): name is ParserName => Object.hasOwn(parsers, name)

/** The parser that a check asks, or null. */
export function parserOf(check: Check): ParserName | null {
  const name = check.replace(/^optional-/, '')
  return isParserName(name) ? name : null
}

/** What is wrong with `value`, or null; `all` gives the other fields' values. */
function slipOf(check: Check, value: string, all: (name: string) => string): SlipOfCheck | null {
  const isEmpty = value.trim() === ''
  const parser = parserOf(check)
  if (parser) {
    if (check.startsWith('optional-') && isEmpty) return null
    const parsed = parsers[parser](value)
    return parsed.ok ? null : parsed.slip
  }
  const [kind, rest = ''] = check.split(':')
  const before = kind === 'filled-after' ? rest.split('+').map(all) : []
  return isEmpty && before.every(one => one.trim() !== '') ? 'empty' : null
}

/** The slips of a form with a sentence each, in the order of the checks; `typed` gives a field's value. */
export const slipsOf = (checks: FieldCheck[], typed: (field: string) => string): FoundSlip[] =>
  checks.flatMap(({ field, check, sentences }) => {
    const slip = slipOf(check, typed(field), typed)
    const text = slip && sentences[slip]
    return text ? [{ field, text }] : []
  })
