/**
 * One way from a refusal to its sentence. These guarantees are the compiler's (`tsc`, of which `npm test` makes a
 * step): a slip without a sentence does not compile, and no sentence is left over.
 */
import { expect, expectTypeOf, test } from 'vitest'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { clientSlipWords } from '@/lib/connect/clients/client-slip-words'
import { citizenIdForm } from '@/lib/connect/interaction/citizen-id-form'
import { otpForm } from '@/lib/connect/interaction/otp-form'
import type { CitizenIdOutcome } from '@/lib/connect/interaction/submit-citizen-id'
import type { accountForm } from '@/lib/connect/session/account-form'
import type { faultsForm } from '@/lib/faults/faults-form'
import { messages } from '@/lib/i18n/messages'
import { type NameIn, sentences } from '@/lib/i18n/sentences'
import type { BuddhistDateSlip, CitizenIdSlip } from '@/lib/identity'
import type { EmailSlip } from '@/lib/identity/email'
import type { LaserCodeSlip } from '@/lib/identity/laser-code'
import type { OtpSlip } from '@/lib/identity/one-time-code'
import type { NameSlip } from '@/lib/identity/person-name'
import type { PhoneSlip } from '@/lib/identity/phone'
import type { failedSignInForm as readersFailedSignIn } from '@/lib/learning/failed-sign-in'
import type { failedSignInForm } from '@/lib/mooc/failed-sign-in'
import type { lessonForm } from '@/lib/mooc/lesson-form'
import type { searchForm } from '@/lib/mooc/search-form'
import type { askForm } from '@/lib/own-site/ask-form'
import type { failedSignInForm as ownFailedSignIn } from '@/lib/own-site/failed-sign-in'
import type { AddPersonOutcome } from '@/lib/people/add-person'
import type { roomHomeForm } from '@/lib/rooms/room-home-form'
import type { contactForm } from '@/lib/seis/contact-form'
import type { firstPageForm } from '@/lib/seis/first-page-form'
import type { newEmailForm } from '@/lib/seis/new-email-form'
import type { passwordForm } from '@/lib/seis/password-form'
import type { proofForm } from '@/lib/seis/proof-form'
import type { userCodeForm } from '@/lib/seis/user-code-form'
import { type RefusalsOf, readFlash, seeOtherWithFlash } from '@/lib/web/flash'
import type { FormDescription, Refused } from '@/lib/web/form-description'

type Slip<F, Field extends keyof RefusalsOf<F>> =
  NonNullable<RefusalsOf<F>[Field]> extends {
    slip: infer S
  }
    ? S
    : never
type Notice<F> = F extends FormDescription<infer _R, infer N> ? N : never

type CitizenIdWith<New extends string> = CitizenIdOutcome | { ok: false; slip: New }

test('a slip without a sentence does not compile, and with one it does', () => {
  const described = <New extends string>(
    form: FormDescription<{ citizenId: Refused<CitizenIdWith<New>, 'locked'> }>,
  ) => form
  const says = sentences('identity.slips.citizenId', 'connect.citizenId.slips')
  const without = { name: '', notices: sentences() }
  described<'retired'>({ ...without, fields: { citizenId: { says } } })
  // @ts-expect-error `blocked` has no sentence
  described<'blocked'>({ ...without, fields: { citizenId: { says } } })
  expect(says.has('blocked')).toBe(false)
})

test('a route leaves for a page only what its form may be refused for, and what may be told there', () => {
  const leave = () => [
    seeOtherWithFlash(otpForm, '', { refusals: { otp: { ok: false, slip: 'wrong', triesLeft: 2 } } }),
    // @ts-expect-error the sentence names how many tries are left
    seeOtherWithFlash(otpForm, '', { refusals: { otp: { ok: false, slip: 'wrong' } } }),
    // @ts-expect-error a lock has a page of its own
    seeOtherWithFlash(otpForm, '', { refusals: { otp: { ok: false, slip: 'locked', until: new Date() } } }),
    // @ts-expect-error nothing of that name is told there
    seeOtherWithFlash(otpForm, '', { notice: 'sent-again' }),
    // @ts-expect-error the form has no such field
    seeOtherWithFlash(citizenIdForm, '', { refusals: { otp: { ok: false, slip: 'empty' } } }),
  ]
  expect(leave).toBeTypeOf('function')
  expectTypeOf(readFlash<RefusalsOf<typeof otpForm>, 'resent'>).returns.resolves.toHaveProperty('notice')
})

test('a refusal of the control API without an answer does not compile', () => {
  const answers = { taken: () => new Problem('persona-exists'), full: () => new Problem('room-full') }
  const refuse = (refusal: Refused<AddPersonOutcome>) =>
    // @ts-expect-error `no-room` has no answer
    problemOf(refusal, answers)
  expect(refuse({ ok: false, slip: 'full' }).code).toBe('room-full')
})

test('what one language says the other says too', () => {
  expectTypeOf(messages.en).toEqualTypeOf<typeof messages.th>()
  const { empty, ...without } = messages.en.identity.slips.otp
  // @ts-expect-error English without a sentence of Thai
  const english: typeof messages.th.identity.slips.otp = without
  expect(english).not.toHaveProperty('empty', empty)
})

test('each parser has a sentence for each of its slips, and none is left over', () => {
  expectTypeOf<NameIn<'identity.slips.citizenId'>>().toEqualTypeOf<CitizenIdSlip>()
  expectTypeOf<NameIn<'identity.slips.laserCode'>>().toEqualTypeOf<LaserCodeSlip>()
  expectTypeOf<NameIn<'identity.slips.phone'>>().toEqualTypeOf<PhoneSlip>()
  expectTypeOf<NameIn<'identity.slips.email'>>().toEqualTypeOf<EmailSlip>()
  expectTypeOf<NameIn<'identity.slips.otp'>>().toEqualTypeOf<OtpSlip>()
  expectTypeOf<NameIn<'identity.slips.birthDate'>>().toEqualTypeOf<BuddhistDateSlip>()
  expectTypeOf<NameIn<'identity.slips.firstName' | 'identity.slips.lastName'>>().toEqualTypeOf<NameSlip>()
})

test('each form has a sentence for each of its own slips and notices, and none is left over', () => {
  type OfCitizenId = Exclude<Slip<typeof citizenIdForm, 'citizenId'>, CitizenIdSlip>
  expectTypeOf<NameIn<'connect.citizenId.slips'>>().toEqualTypeOf<OfCitizenId>()
  type OfOtp = Exclude<Slip<typeof otpForm, 'otp' | 'resend'>, OtpSlip>
  expectTypeOf<NameIn<'connect.otp.slips'>>().toEqualTypeOf<OfOtp>()
  expectTypeOf<NameIn<'connect.otp.notices'>>().toEqualTypeOf<Notice<typeof otpForm>>()
  expectTypeOf<NameIn<'connect.account.notices'>>().toEqualTypeOf<Notice<typeof accountForm>>()
  type OfUserCode = Exclude<Slip<typeof userCodeForm, 'userCode'>, CitizenIdSlip>
  expectTypeOf<NameIn<'seis.signIn.slips' | 'seis.signIn.userCodeSlips'>>().toEqualTypeOf<OfUserCode>()
  type OfPassword = Exclude<Slip<typeof passwordForm, 'password'>, OtpSlip>
  expectTypeOf<NameIn<'seis.signIn.slips' | 'seis.signIn.passwordSlips'>>().toEqualTypeOf<OfPassword>()
  expectTypeOf<NameIn<'seis.notices' | 'site.startAddress'>>().toEqualTypeOf<Notice<typeof firstPageForm>>()
  type OfFirstName = Exclude<Slip<typeof proofForm, 'firstName'>, NameSlip>
  expectTypeOf<NameIn<'seis.verify.nameSlips'>>().toEqualTypeOf<OfFirstName>()
  expectTypeOf<NameIn<'seis.verify.slips'>>().toEqualTypeOf<Slip<typeof proofForm, 'form'>>()
  expectTypeOf<NameIn<'seis.email.slips'>>().toEqualTypeOf<Slip<typeof newEmailForm, 'emailConfirm'>>()
  expectTypeOf<NameIn<'seis.verify.notices'>>().toEqualTypeOf<Notice<typeof proofForm>>()
  expectTypeOf<NameIn<'seis.profile.slips'>>().toEqualTypeOf<Slip<typeof contactForm, 'form'>>()
  expectTypeOf<NameIn<'seis.profile.notices'>>().toEqualTypeOf<Notice<typeof contactForm>>()
  type OfFaults = Slip<typeof faultsForm, 'form' | 'times'>
  expectTypeOf<NameIn<'faults.page.slips'>>().toEqualTypeOf<OfFaults>()
  expectTypeOf<NameIn<'faults.page.notices'>>().toEqualTypeOf<Notice<typeof faultsForm>>()
  expectTypeOf<NameIn<'practice.notices'>>().toEqualTypeOf<Notice<typeof roomHomeForm>>()
  expectTypeOf<NameIn<'mooc.search.slips'>>().toEqualTypeOf<Slip<typeof searchForm, 'q'>>()
  expectTypeOf<NameIn<'mooc.lesson.slips'>>().toEqualTypeOf<Slip<typeof lessonForm, 'answer'>>()
  expectTypeOf<NameIn<'mooc.failed.reasons'>>().toEqualTypeOf<Slip<typeof failedSignInForm, 'form'>>()
  type OfReaders = Slip<typeof readersFailedSignIn, 'form'>
  expectTypeOf<NameIn<'learning.failed.reasons'>>().toEqualTypeOf<OfReaders>()
  type OfOwnSite = Slip<typeof ownFailedSignIn, 'form'>
  expectTypeOf<NameIn<'own-site.failed.reasons'>>().toEqualTypeOf<OfOwnSite>()
  expectTypeOf<NameIn<'own-site.slips'>>().toEqualTypeOf<Slip<typeof askForm, 'max_age' | 'login_hint'>>()
})

test('each slip of a registration has its words, all different', () => {
  const words = Object.values(clientSlipWords)
  expect(new Set(words).size).toBe(words.length)
})
