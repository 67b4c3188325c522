/**
 * Which step of the manual a page is. Pure: from the path, and for the portal's first page from how far the
 * visit has come. Part 1 is the 7-step sign-in, part 2 the 8-step e-mail procedure.
 */
import { placeOf } from '@/lib/sites/place-of.mjs'
import type { Site } from '@/lib/sites/sites.mjs'

type Part = 1 | 2
export interface Step {
  part: Part
  step: number
  of: 7 | 8
  /** At the portal's first page: a password is on its way, so what is asked for is that. */
  isSent?: boolean
}

const sevenSteps = (step: number): Step => ({ part: 1, step, of: 7 })
const eightSteps = (step: number): Step => ({ part: 2, step, of: 8 })

/** Of each site its pages, by the path below the site's: the first that fits counts. */
const table: Partial<Record<Site, [pattern: RegExp, step: Step][]>> = {
  mooc: [
    [/^\/login/, sevenSteps(2)],
    [/^\/(dashboard|learn)/, sevenSteps(7)],
    [/^(?!\/sign(ed)?-out)/, sevenSteps(1)],
  ],
  connect: [
    [/^\/interaction\/[^/]+\/citizen-id/, sevenSteps(4)],
    [/^\/interaction\/[^/]+\/(otp|locked)/, sevenSteps(5)],
    [/^\/interaction\/[^/]+\/consent/, sevenSteps(6)],
    [/^\/interaction\/[^/]+$/, sevenSteps(3)],
  ],
  seis: [
    [/^\/(verify-identity|agency-contact)/, eightSteps(2)],
    [/^\/email/, eightSteps(3)],
    [/^\/group/, eightSteps(5)],
    [/^\/profile\/edit/, eightSteps(7)],
    [/^\/(profile|reports|e-survey|home)/, eightSteps(6)],
    [/^$/, eightSteps(1)],
  ],
}

/** How far a visit to the portal has come, where the address alone does not tell. */
export interface SeisProgress {
  /** The portal has an address to send this person's password to. */
  hasPasswordAddress: boolean
  /** A password was sent there, and may still be used. */
  isSent: boolean
  /** Saved by the second แก้ไข; the next day is awaited. */
  isSaved: boolean
}

/** The step of a page below /r/{room}, or null where no manual step is shown. */
export function stepOf(path: string, progress?: SeisProgress, isSignedIn = false): Step | null {
  const { site = null, rest = '' } = placeOf(path) ?? {}
  if (site === 'seis' && rest === '' && progress?.hasPasswordAddress)
    return { ...eightSteps(4), isSent: progress.isSent }
  if (site === 'seis' && rest === '/profile' && progress?.isSaved) return eightSteps(8)
  const step = (site && table[site]?.find(([pattern]) => pattern.test(rest))?.[1]) ?? null
  // The catalogue of somebody who is signed in: what is left is to study.
  return isSignedIn && step?.part === 1 && step.step === 1 ? sevenSteps(7) : step
}
