/**
 * Which control of a site's page a step asks for, by the ids that the site gives its own: what a hint points at. Its
 * place in words is in messages/*\/progress.json under the same name. Pure.
 */
import { placeOf } from '@/lib/sites/place-of.mjs'
import type { Site } from '@/lib/sites/sites.mjs'
import type { Step } from './steps'

/** In the order in which they are used: fields that are to be filled, and the button after them. */
export const controls = {
  'sign-in': ['sign-in'],
  'login-etda': ['login-etda'],
  'try-again': ['try-again'],
  'choose-ocsc': ['choose-ocsc'],
  'citizen-id': ['citizenId', 'request-otp'],
  otp: ['otp', 'confirm-otp'],
  resend: ['resend'],
  allow: ['allow'],
  deny: ['deny'],
  'second-part': ['second-part'],
  courses: ['courses-title'],
  suggested: ['suggested-title'],
  'start-course': ['start-course'],
  'user-code': ['userCode', 'request'],
  request: ['request'],
  password: ['password', 'confirm-password'],
  proof: [...['firstName', 'lastName', 'birthDay', 'birthMonth', 'birthYear', 'laserCode'], 'prove-identity'],
  'new-email': ['email', 'emailConfirm', 'save-email'],
  group: ['choose-officer'],
  'profile-menu': ['profile-menu'],
  'edit-profile': ['edit-profile'],
  contact: ['email', 'phone', 'save-profile'],
  'next-day': ['next-day'],
} as const satisfies Record<string, readonly string[]>
export type Control = keyof typeof controls

/** Of each site its pages, by the path below the site's: the first that fits counts. */
const pages: Partial<Record<Site, [pattern: RegExp, control: Control][]>> = {
  mooc: [
    [/^\/login\/(denied|failed)$/, 'try-again'],
    [/^\/login$/, 'login-etda'],
    [/^\/dashboard$/, 'suggested'],
  ],
  connect: [
    [/^\/interaction\/[^/]+\/citizen-id$/, 'citizen-id'],
    [/^\/interaction\/[^/]+\/otp$/, 'otp'],
    [/^\/interaction\/[^/]+\/consent$/, 'allow'],
    [/^\/interaction\/[^/]+$/, 'choose-ocsc'],
  ],
  seis: [
    [/^\/verify-identity$/, 'proof'],
    [/^\/email$/, 'new-email'],
    [/^\/group$/, 'group'],
    [/^\/profile\/edit$/, 'contact'],
    [/^\/profile$/, 'edit-profile'],
    [/^\/(home|reports|e-survey)$/, 'profile-menu'],
  ],
}

/** What another control mends than the one that the page asks for. */
const mendedBy: Record<string, Control> = {
  'digits.no-email': 'second-part',
  'digits.bad-email': 'second-part',
  'code.expired': 'resend',
  'code.used': 'resend',
  'code.locked': 'resend',
}

/** Where nothing on the page puts it right, only waiting or another page does. */
const mendedElsewhere =
  /^digits\.(retired|locked|too-many-letters|no-sends-left|letter-limit|guess-limit|wait)$|^code\.no-sends-left$/

/** The control of a page at `path`, which is this step; null where there is none to point at. */
export function controlOf(path: string, step: Step, slip: string | null): Control | null {
  const { site, rest = '' } = placeOf(path) ?? {}
  if (slip && mendedElsewhere.test(slip)) return null
  const mends = slip ? mendedBy[slip] : undefined
  // At SEIS the button that asks for a password is the one that asks again.
  if (mends) return mends === 'resend' && site === 'seis' ? 'request' : mends
  if (step.part === 2 && step.step === 8) return 'next-day'
  if (step.part === 2 && rest === '') return step.isSent ? 'password' : 'user-code'
  const found = site && pages[site]?.find(([pattern]) => pattern.test(rest))?.[1]
  if (found) return found
  if (site !== 'mooc') return null
  if (step.step === 1) return 'sign-in'
  if (/^\/courses\//.test(rest)) return 'start-course'
  return rest === '' ? 'courses' : null
}
