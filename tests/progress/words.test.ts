import { describe, expect, test } from 'vitest'
import { messages } from '@/lib/i18n/messages'
import { locales, translator } from '@/lib/i18n/translator'
import { sight } from '@/lib/practice/sight'
import { stepOf } from '@/lib/practice/steps'

const { identity, connect, seis } = messages.th

const { 'not-in-register': _, retired, ...requestSlips } = seis.signIn.userCodeSlips

/** The groups of sentences of the two journeys' forms, each under a field that it is about. */
const groups: [field: string, texts: object][] = [
  ['citizenId', { ...identity.slips.citizenId, ...connect.citizenId.slips }],
  ['otp', { ...identity.slips.otp, ...connect.otp.slips }],
  ['userCode', { ...identity.slips.citizenId, ...seis.signIn.userCodeSlips, ...seis.signIn.slips }],
  ['password', { ...identity.slips.otp, ...seis.signIn.passwordSlips, ...seis.signIn.slips }],
  ['resend', connect.otp.slips],
  ['firstName', { ...identity.slips.firstName, ...seis.verify.nameSlips }],
  ['lastName', identity.slips.lastName],
  ['birthYear', identity.slips.birthDate],
  ['laserCode', identity.slips.laserCode],
  ['email', identity.slips.email],
  ['emailConfirm', seis.email.slips],
  ['phone', identity.slips.phone],
  ['request', { expired: '', used: '', locked: '', ...requestSlips, ...seis.signIn.slips }],
  ['form', { ...seis.verify.slips, ...seis.profile.slips }],
]
const room = '/r/abcdefghjkmnpqrstuvw'
const step = stepOf(`${room}/seis/verify-identity`)
if (!step) throw new Error('no step')
const slipOf = (field: string, slip: string) => sight(room, step, [{ field, slip }]).slips[0]

describe.each(groups)('every slip of %s', (field, texts) => {
  test.each(Object.keys(texts))('%s: what it was, and what to do now, in both languages', name => {
    for (const locale of locales) {
      const t = translator(locale, 'progress')
      for (const which of ['was', 'now'])
        expect(t.has(`slips.${slipOf(field, name)}.${which}`), `${locale} ${which}`).toBe(true)
    }
  })
})

test.each([
  ['/mooc/login/denied', 'page.denied', 6],
  ['/mooc/login/failed', 'page.failed', 2],
  ['/seis/agency-contact', 'page.turned-away', 2],
])('%s is itself the news of a slip', (below, slip, number) => {
  const here = stepOf(room + below)
  expect(here && sight(room + below, here, [])).toMatchObject({ slips: [slip], step: number })
  expect(translator('th', 'progress').has(`slips.${slip}.now`)).toBe(true)
})
