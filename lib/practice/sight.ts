/** What a page shows of somebody's progress: its step, and what it says was not taken. Pure. */
import { partSteps, type Sighting } from '@/lib/progress/progress'
import { placeOf } from '@/lib/sites/place-of.mjs'
import type { Step } from './steps'

/** Fields that are refused for the same reasons share their words. */
const kinds: Record<string, string> = {
  citizenId: 'digits',
  userCode: 'digits',
  otp: 'code',
  password: 'code',
  // The buttons that ask for another one.
  resend: 'code',
  request: 'code',
  firstName: 'name',
  lastName: 'name',
  birthDay: 'birthDate',
  birthMonth: 'birthDate',
  birthYear: 'birthDate',
  fax: 'phone',
}

/** Pages that are themselves the news of a slip, by the path below the site's, and the step that it belongs to. */
const tellingPages: readonly { site: string; at: RegExp; step?: number; slip: string }[] = [
  { site: 'mooc', at: /^\/login\/denied$/, step: 6, slip: 'page.denied' },
  { site: 'mooc', at: /^\/login\/failed$/, slip: 'page.failed' },
  { site: 'seis', at: /^\/agency-contact$/, slip: 'page.turned-away' },
]

/** Pages on which the next thing that happens is a letter. */
const awaitsLetter = (site: string | null, rest: string, step: Step) =>
  site === 'connect' ? /\/otp$/.test(rest) : step.part === 2 && step.step === 4

/** `refusals`: which field was refused for what, as the page was left it. */
export function sight(path: string, step: Step, refusals: { field: string; slip: string }[]): Sighting {
  const { site = null, rest = '' } = placeOf(path) ?? {}
  const telling = tellingPages.find(page => page.site === site && page.at.test(rest))
  const slips = refusals.map(({ field, slip }) => `${kinds[field] ?? field}.${slip}`)
  const isLesson = site === 'mooc' && /^\/learn\//.test(rest)
  const isSaved = step.part === 2 && step.step === partSteps[2]
  return {
    part: step.part,
    step: telling?.step ?? step.step,
    state: isLesson ? 'done' : isSaved || awaitsLetter(site, rest, step) ? 'waiting' : 'at',
    slips: telling ? [telling.slip] : [...new Set(slips)],
  }
}
