/** Pages on which a sign-in has failed lead to the trace of it. */
import { expect, test } from 'vitest'
import { isFailurePage } from '@/lib/practice/failure-page'

const room = '/r/abcdefgh1234'

test.each([
  'mooc/login/failed',
  'mooc/login/denied',
  'learning/sign-in/failed',
  'own-site/sign-in/denied',
  'connect/interaction/x_1-y/ended',
])('%s is one', path => expect(isFailurePage(`${room}/${path}`)).toBe(true))

test.each([
  'mooc/login',
  'mooc',
  'seis/login/failed',
  'connect/interaction/x/consent',
  'trace',
  'mail/failed',
])('%s is none', path => expect(isFailurePage(`${room}/${path}`)).toBe(false))
