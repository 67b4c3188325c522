/** Whom a flow was for, as far as what passed tells. Pure. */
import type { RecordedHop } from './hop'
import type { Flow } from './join-flows'

export interface PassedName {
  honorific: string
  firstName: string
  lastName: string
  firstNameEn: string
  lastNameEn: string
}

/** `name`: claims that passed say it. `digits`: a practice ID, masked, was all that passed. */
export type Whom = { name: PassedName } | { digits: string }

/** Members in which a person's number stands: typed at ETDA Connect or at SEIS, or named by a site. */
const numberMembers = ['citizenId', 'userCode', 'login_hint']

/** The claims of the last answer that names somebody win over a number that was typed. */
export function whomOf({ hops }: Flow): Whom | null {
  const newestFirst = hops.toReversed()
  const name = newestFirst
    .flatMap(({ response, tokens = [] }) => [response, ...tokens.map(({ claims }) => claims)])
    .map(nameIn)
    .find(found => found !== null)
  if (name) return { name }
  // A number that was taken tells more than a later one that was not.
  const typed = [...newestFirst.filter(({ accepted }) => accepted), ...newestFirst]
  const digits = typed.map(numberIn).find(found => found !== null)
  return digits ? { digits } : null
}

/** English names are claims of their own; without them there is but one name to say. */
function nameIn(members: Record<string, unknown> = {}): PassedName | null {
  const text = (claim: string) => (typeof members[claim] === 'string' ? members[claim] : '')
  const [firstName, lastName] = [text('given_name'), text('family_name')]
  if (!firstName || !lastName) return null
  return {
    honorific: text('title'),
    firstName,
    lastName,
    firstNameEn: text('given_name_en') || firstName,
    lastNameEn: text('family_name_en') || lastName,
  }
}

/** Only a practice ID is shown in part; any other number is hidden whole, and tells of nobody. */
function numberIn({ request = {} }: RecordedHop): string | null {
  const found = numberMembers.map(name => request[name]).find(value => typeof value === 'string')
  return typeof found === 'string' && /^X-[\dX-]+$/.test(found) ? found : null
}
