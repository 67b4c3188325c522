/** Lies about a person, told at the step where the citizen id was typed. Pure. */
import type { FaultName } from './catalogue'

/** A comma where the dot belongs: an address that no letter reaches. */
const unusableEmail = 'somebody@agency,example'

const lies: { [N in FaultName]?: (person: { status: string; email: string | null }) => object | null } = {
  'not-in-register': () => null,
  'officer-retired': () => ({ status: 'retired' }),
  'officer-locked': () => ({ status: 'locked' }),
  'no-email': () => ({ email: null, passwordEmail: null }),
  'wrong-email': () => ({ email: unusableEmail, passwordEmail: null }),
}

/** The person as the faults that fired make them out to be. */
export function bendPerson<P extends { status: string; email: string | null }>(
  person: P | null,
  faults: readonly FaultName[],
): P | null {
  let bent = person
  for (const fault of faults) {
    const lie = lies[fault]
    if (!bent || !lie) continue
    const changes = lie(bent)
    bent = changes && { ...bent, ...changes }
  }
  return bent
}
