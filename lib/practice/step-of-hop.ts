/** Which step of the manual caused a hop: so a phone and the trace beside it show one number. Pure. */
import type { HopKind } from '@/lib/trace/hop'
import type { Flow } from '@/lib/trace/join-flows'
import { momentsOf } from '@/lib/trace/moments'

/** By the person's own deed; what the sites then say to each other is of that deed. Null: no step of the manual. */
const steps: Record<HopKind, number | null> = {
  // Part 1: the button of step 2, and what its press leads to.
  'sign-in-started': 2,
  discovery: 2,
  'pushed-request': 2,
  'authorization-posted': 2,
  'authorization-request': 2,
  'authorization-refused': 2,
  'source-chosen': 3,
  'citizen-id': 4,
  letter: 4,
  'code-resent': 5,
  code: 5,
  consent: 6,
  'authorization-resumed': 6,
  'authorization-response': 6,
  'authorization-error': 6,
  'authorization-incomplete': 6,
  callback: 6,
  token: 6,
  keys: 6,
  userinfo: 6,
  // Part 2.
  'password-asked': 1,
  'identity-proven': 2,
  'password-address': 3,
  'portal-sign-in': 4,
  'group-chosen': 5,
  'record-saved': 7,
  'portal-left': 8,
  // Beside the manual.
  'approved-at-once': null,
  'hand-over': null,
  refresh: null,
  'grant-unknown': null,
  introspection: null,
  revocation: null,
  'sign-out': null,
  'sign-out-started': null,
  'logout-token': null,
  'logout-token-failed': null,
  'sign-out-heard': null,
  'consent-withdrawn': null,
  fault: null,
}

export interface NumberedSteps {
  part: 1 | 2
  /** The number of each step of the flow, in its order. */
  numbers: (number | null)[]
  /** The number of the newest that has one: it is lit, at the phone and at all that it caused. */
  lit: number | null
}

/** What names no deed (keys, a letter at the portal) is of the deed before it. */
export function numberSteps(flow: Flow): NumberedSteps {
  const isPortal = flow.story === 'portal'
  let deed: number | null = null
  const numbers = momentsOf(flow).map(({ hop: { kind } }) => {
    const own = steps[kind]
    // At the portal a letter goes out for whatever was asked there.
    if (own !== null && !(isPortal && kind === 'letter')) deed = Math.max(own, deed ?? 0)
    return own === null ? null : deed
  })
  return { part: isPortal ? 2 : 1, numbers, lit: numbers.findLast(number => number !== null) ?? null }
}
