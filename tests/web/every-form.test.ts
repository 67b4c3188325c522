/**
 * All slips of a form are told in one go, whoever finds them: what the server refuses and what the browser finds before
 * anything is sent are the same slips, at the same fields, in the same words.
 */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { browserChecks } from '@/components/ui/browser-checks'
import { sayRefusals } from '@/components/ui/say-refusals'
import { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { otpForm } from '@/lib/connect/interaction/otp-form'
import { locales } from '@/lib/i18n/translator'
import { type Parsed, parseCitizenId, parseOtp } from '@/lib/identity'
import { slipsOf } from '@/lib/identity/field-checks'
import { parseWish } from '@/lib/own-site/wish'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { type Room, roomNow } from '@/lib/rooms/room'
import { contactForm } from '@/lib/seis/contact-form'
import { newEmailForm } from '@/lib/seis/new-email-form'
import { passwordForm } from '@/lib/seis/password-form'
import { proofForm } from '@/lib/seis/proof-form'
import { readClaim } from '@/lib/seis/read-claim'
import { readContact } from '@/lib/seis/read-contact'
import { readNewEmail } from '@/lib/seis/read-new-email'
import { userCodeForm } from '@/lib/seis/user-code-form'
import type { FormDescription, Refusal, RefusalsByField } from '@/lib/web/form-description'

const room = { clockOffsetSeconds: 0 } as Room
const now = new Date('2026-03-01T03:00:00Z')
const today = bangkokDay(roomNow(room, now))

type Typed<Field extends string> = Record<Field, string>
type Read<Field extends string> = (typed: Typed<Field>) => { [F in Field]?: Refusal }

/** Fills the form with what is right and what is not, in every mixture, and has both sides look at it. */
function expectTheSame<R extends RefusalsByField<R>, Notice extends string, Field extends keyof R & string>(
  form: FormDescription<R, Notice>,
  may: Record<Field, readonly string[]>,
  read: Read<Field>,
) {
  const fields = Object.keys(may) as Field[]
  const typed = fc.record(
    Object.fromEntries(fields.map(field => [field, fc.constantFrom(...may[field])])),
  ) as fc.Arbitrary<Typed<Field>>
  for (const locale of locales) {
    const checks = browserChecks(locale, form)
    fc.assert(
      fc.property(typed, values => {
        const around = { typed: (field: string) => (values as Record<string, string>)[field] ?? '', today }
        const refusals = Object.entries<Refusal | undefined>(read(values)).flatMap(([field, refusal]) => {
          if (!refusal) return []
          const { ok, slip, ...details } = refusal
          return [[field, { slip, details }]]
        })
        const flash = { refusals: Object.fromEntries(refusals) }
        const found = slipsOf(checks, around).map(({ slip, ...told }) => told)
        expect(found).toEqual(sayRefusals(locale, form, flash))
      }),
    )
  }
}

/** What a parser refuses a form's one field for. */
const refusalIn = <Slip extends string>(parsed: Parsed<unknown, Slip>) => (parsed.ok ? undefined : parsed)
const refusalsOf = <F extends object>(read: { ok: true } | { ok: false; refusals: F }): Partial<F> =>
  read.ok ? {} : read.refusals

const codes = ['', '\u00ad', '123456', '๑๒๓-456', '12345', '12a456', '12O456']
const ids = ['', '-', '1999900000013', '1999900000014', '1999', '19999000000131', 'a', '1101200000000']
const names = ['', '\u200b', 'มุ่ง', 'ก'.repeat(101)]
const phones = ['', '\ufeff', '080-000-0003', '080', '081-234-5678', 'O800000003']
const emails = [
  ...['', ' ', 'mung.r@ocsc.example', ' MUNG.R@ocsc.example\ufeff', 'mung.r'],
  ...['มุ่ง@ocsc.example', 'mung r@ocsc.example', 'a@gmail.com'],
]
const days = ['', '1', '๓๑', '30', 'ม.ค.', '0']
const years = ['', '2518', '18', '2018', '2600', '256', 'ก']

const looked: Record<string, () => void> = {
  [citizenIdForm.name]: () =>
    expectTheSame(citizenIdForm, { citizenId: ids }, typed => ({
      citizenId: refusalIn(parseCitizenId(typed.citizenId)),
    })),
  [otpForm.name]: () =>
    expectTheSame(otpForm, { otp: codes }, typed => ({ otp: refusalIn(parseOtp(typed.otp)) })),
  [userCodeForm.name]: () =>
    expectTheSame(userCodeForm, { userCode: ids }, typed => ({
      userCode: refusalIn(parseCitizenId(typed.userCode)),
    })),
  [passwordForm.name]: () =>
    expectTheSame(passwordForm, { password: codes }, typed => ({
      password: refusalIn(parseOtp(typed.password)),
    })),
  [proofForm.name]: () =>
    expectTheSame(
      proofForm,
      {
        ...{ firstName: names, lastName: names, birthDay: days, birthMonth: days, birthYear: years },
        laserCode: ['', 'zz9 2468013-52', 'ZZ9', 'ZZ9-O468013-52', 'JC0-0000000-00'],
      },
      typed => refusalsOf(readClaim(typed, room, now)),
    ),
  [newEmailForm.name]: () =>
    expectTheSame(newEmailForm, { email: emails, emailConfirm: emails }, typed =>
      refusalsOf(readNewEmail(typed)),
    ),
  [contactForm.name]: () =>
    expectTheSame(contactForm, { email: emails, phone: phones, fax: phones }, typed =>
      refusalsOf(readContact(typed)),
    ),
}

describe('the browser finds all that the server’s reader refuses, in the same words', () => {
  test.each(Object.entries(looked))('%s', (_, look) => look())
})

/** Forms with at most one field that is typed, or none: there is nothing to be told later. */
const ofOneField = [
  ...['exercise', 'faults', 'mail/search', 'mooc/lesson', 'mooc/search', 'scenes', 'connect/account', 'room'],
  'snapshot',
  ...['seis/first-page', 'mooc/start', 'mooc/certificates', 'learning/start'],
  ...['classroom/code', 'classroom/join', 'classroom/nickname', 'classroom/seat', 'classroom/settings'],
  // The server alone reads it, and names all at once.
  'classroom/deeds',
  // The server alone reads its name and its pass, and names both at once.
  'classroom/open',
  // The server alone reads its name and its items, and names both at once; the other has no field that is typed.
  'classroom/plan',
  'classroom/cards',
]

test('the tester’s own site, which the server alone reads, names both fields at once', () => {
  expect(Object.keys(refusalsOf(parseWish({ max_age: 'soon', login_hint: '1' })))).toEqual([
    'max_age',
    'login_hint',
  ])
})

test('no form is forgotten', () => {
  const modules = import.meta.glob<Record<string, unknown>>('../../lib/**/*-form.ts', { eager: true })
  const described = Object.values(modules)
    .flatMap(module => Object.values(module))
    .filter(one => typeof one === 'object' && one !== null && 'notices' in one && 'name' in one)
    .map(one => (one as { name: string }).name)
  expect(described.sort()).toEqual([...Object.keys(looked), ...ofOneField, 'own-site/ask'].sort())
})
