/** What hints point at: on each page of the journeys one control, which has its place in words and is there. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { locales, translator } from '@/lib/i18n/translator'
import { controlOf, controls } from '@/lib/practice/controls'
import { stepOf } from '@/lib/practice/steps'

const room = '/r/abcdefghjkmnpqrstuvw'
const asked = { hasPasswordAddress: true, isSent: false, isSaved: false }

function controlAt(
  below: string,
  slip: string | null = null,
  visit?: Parameters<typeof stepOf>[1],
  isIn = false,
) {
  const step = stepOf(room + below, visit, isIn)
  if (!step) throw new Error(`${below} is no step`)
  return controlOf(room + below, step, slip)
}

const root = path.resolve(import.meta.dirname, '../..')
const markup = ['app', 'components'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.tsx'))
    .map(file => readFileSync(path.join(root, folder, file), 'utf8')),
)
/** By itself, made of a template, or in a list that is drawn one by one. */
const written = markup.flatMap(source =>
  [...source.matchAll(/\b(?:id|name)=(?:"([\w-]+)"|\{`([^`]+)`\})|[[ ]'(\w+)'[\],]/g)].map(
    ([, plain, template, listed]) =>
      new RegExp(`^${(plain ?? template ?? listed ?? '').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`),
  ),
)

describe.each(Object.entries(controls))('%s', (name, ids) => {
  test('has its place in words, in both languages', () => {
    for (const locale of locales) expect(translator(locale, 'progress').has(`controls.${name}`)).toBe(true)
  })
  test.each(ids)('is on a page as #%s', id => expect(written.some(shape => shape.test(id))).toBe(true))
})

describe('the page at', () => {
  test.each([
    ['/mooc', 'sign-in'],
    ['/mooc/courses/OCSC00038', 'sign-in'],
    ['/mooc/login', 'login-etda'],
    ['/mooc/login/denied', 'try-again'],
    ['/mooc/dashboard', 'suggested'],
    ['/connect/interaction/u', 'choose-ocsc'],
    ['/connect/interaction/u/citizen-id', 'citizen-id'],
    ['/connect/interaction/u/otp', 'otp'],
    ['/connect/interaction/u/consent', 'allow'],
    ['/seis', 'user-code'],
    ['/seis/verify-identity', 'proof'],
    ['/seis/agency-contact', null],
    ['/seis/email', 'new-email'],
    ['/seis/group', 'group'],
    ['/seis/home', 'profile-menu'],
    ['/seis/profile', 'edit-profile'],
    ['/seis/profile/edit', 'contact'],
  ])('%s asks for %s', (below, control) => expect(controlAt(below)).toBe(control))

  test('the catalogue asks a learner who is signed in for a course, and a course for its beginning', () => {
    expect(controlAt('/mooc', null, undefined, true)).toBe('courses')
    expect(controlAt('/mooc/courses/OCSC00038', null, undefined, true)).toBe('start-course')
  })
  test('SEIS asks for the user code until a password is on its way', () => {
    expect(controlAt('/seis', null, asked)).toBe('user-code')
    expect(controlAt('/seis', null, { ...asked, isSent: true })).toBe('password')
  })
  test('the night between is the room’s own button', () => {
    expect(controlAt('/seis/profile', null, { ...asked, isSaved: true })).toBe('next-day')
  })
})

describe('after a slip', () => {
  const [digits, code] = ['/connect/interaction/u/citizen-id', '/connect/interaction/u/otp']
  test.each([
    ['an address that is missing is mended at SEIS', digits, 'digits.no-email', 'second-part'],
    ['digits that were mistyped are mended where they stand', digits, 'digits.too-short', 'citizen-id'],
    ['nothing on the page helps who has retired', digits, 'digits.retired', null],
    ['a code that has expired is asked for anew', code, 'code.expired', 'resend'],
    ['a wrong code is typed anew', code, 'code.wrong', 'otp'],
  ])('%s', (_, below, slip, control) => expect(controlAt(below, slip)).toBe(control))

  test('a dead password is asked for anew at SEIS’s own button', () => {
    expect(controlAt('/seis', 'code.expired', asked)).toBe('request')
  })
})
