/**
 * Which step of the manual a page is. Pure: from the path, and for the portal's first page from how far the
 * visit has come. Part 1 is the 7-step sign-in, part 2 the 8-step e-mail procedure.
 */
type Part = 1 | 2
export interface Step {
  part: Part
  step: number
  of: 7 | 8
}

const sevenSteps = (step: number): Step => ({ part: 1, step, of: 7 })
const eightSteps = (step: number): Step => ({ part: 2, step, of: 8 })

const table: [pattern: RegExp, step: Step][] = [
  [/^\/mooc\/login/, sevenSteps(2)],
  [/^\/connect\/interaction\/[^/]+\/citizen-id/, sevenSteps(4)],
  [/^\/connect\/interaction\/[^/]+\/(otp|locked)/, sevenSteps(5)],
  [/^\/connect\/interaction\/[^/]+\/consent/, sevenSteps(6)],
  [/^\/connect\/interaction\/[^/]+$/, sevenSteps(3)],
  [/^\/mooc\/(dashboard|learn)/, sevenSteps(7)],
  [/^\/mooc(?!\/sign(ed)?-out)/, sevenSteps(1)],
  [/^\/seis\/(verify-identity|agency-contact)/, eightSteps(2)],
  [/^\/seis\/email/, eightSteps(3)],
  [/^\/seis\/group/, eightSteps(5)],
  [/^\/seis\/profile\/edit/, eightSteps(7)],
  [/^\/seis\/(profile|reports|e-survey)/, eightSteps(6)],
  [/^\/seis\/home/, eightSteps(6)],
  [/^\/seis$/, eightSteps(1)],
]

/** How far a visit to the portal has come, where the address alone does not tell. */
export interface SeisProgress {
  /** The portal has an address to send this person's password to. */
  hasPasswordAddress: boolean
  /** Saved by the second แก้ไข; the next day is awaited. */
  isSaved: boolean
}

/** The step of a page below /r/{room}, or null where no manual step is shown. */
export function stepOf(path: string, progress?: SeisProgress, isSignedIn = false): Step | null {
  const below = path.replace(/^\/r\/[^/]+/, '')
  if (below === '/seis' && progress?.hasPasswordAddress) return eightSteps(4)
  if (below === '/seis/profile' && progress?.isSaved) return eightSteps(8)
  const step = table.find(([pattern]) => pattern.test(below))?.[1] ?? null
  // The catalogue of somebody who is signed in: what is left is to study.
  return isSignedIn && step?.part === 1 && step.step === 1 ? sevenSteps(7) : step
}
