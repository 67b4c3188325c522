/** What a tester chooses becomes the parameters of a request, and nothing else does. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parametersOf, parseWish } from '@/lib/own-site/wish'
import { inAnyScript, withUnseen } from '../identity/arbitraries'

/** The parameters that a posted form leads to. */
function parametersFor(form: Record<string, string>) {
  const parsed = parseWish(form)
  if (!parsed.ok) throw new Error(Object.keys(parsed.refusals).join())
  return JSON.parse(JSON.stringify(parametersOf(parsed.wish)))
}

test('an empty form asks for openid alone', () => {
  expect(parametersFor({})).toEqual({ scope: 'openid' })
})

test('seconds are read in any script, with what nobody sees between; a sign makes another number of them', () => {
  const typed = fc
    .nat(86_400)
    .chain(age => fc.tuple(fc.constant(age), inAnyScript(String(age)).chain(withUnseen)))
  fc.assert(
    fc.property(typed, ([age, max_age]) => {
      expect(parametersFor({ max_age })).toMatchObject({ max_age: String(age) })
      expect(parseWish({ max_age: `-${max_age}1` }).ok).toBe(false)
    }),
  )
})

test('each choice is its parameter', () => {
  const form = {
    ...{ profile: 'on', pid: 'on', prompt: 'login consent', max_age: '0', acr_values: 'ial1.3' },
    login_hint: '1-9999-00000-01-3',
  }
  expect(parametersFor(form)).toEqual({
    scope: 'openid profile pid',
    prompt: 'login consent',
    max_age: '0',
    acr_values: 'ial1.3',
    login_hint: '1999900000013',
  })
})

test('claims are asked for in the ID token by name, those of the chosen groups alone', () => {
  const { claims } = parametersFor({ email: 'on', in_id_token: 'on' })
  expect(JSON.parse(claims)).toEqual({ id_token: { email: null, email_verified: null } })
  expect(parametersFor({ in_id_token: 'on' })).toEqual({ scope: 'openid' })
})

test('what is no choice of the form is not sent', () => {
  expect(
    parametersFor({ prompt: 'create', acr_values: 'ial9', scope: 'admin', offline_access: 'on' }),
  ).toEqual({
    scope: 'openid',
  })
})

describe('is refused by name', () => {
  test.each([
    ['a hint that is no practice ID', { login_hint: '1234567890123' }, 'login_hint', 'bad-login-hint'],
    ['a hint that is no number', { login_hint: 'somebody' }, 'login_hint', 'bad-login-hint'],
    ['an age that is no number', { max_age: 'soon' }, 'max_age', 'bad-max-age'],
    ['a negative age', { max_age: '-1' }, 'max_age', 'bad-max-age'],
    ['an age of more than a day', { max_age: '86401' }, 'max_age', 'bad-max-age'],
  ])('%s', (_, form, field, slip) =>
    expect(parseWish(form)).toMatchObject({ ok: false, refusals: { [field]: { slip } } }),
  )
})
