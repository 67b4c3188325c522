import { allColumns, type Person, type PersonColumn, pick } from './columns'
import { ownClaimsOf } from './own-claims'
import { statusOf } from './status'

type Written = { [K in Exclude<PersonColumn, 'status' | 'claims'>]?: string | null } & {
  status: string
  /** In the database a text, in people as JSON what they are. */
  claims?: unknown
}

/** A person as they were written down: each value passed the control API's schemas, or is the cast's. */
export function personOf(written: Written): Person {
  const { key, cardPhone, claims: kept, ...facts } = pick(written, allColumns)
  const claims = ownClaimsOf(kept)
  return {
    ...facts,
    ...(Object.keys(claims).length > 0 ? { claims } : {}),
    status: statusOf(written),
    ...(key ? { key } : {}),
    ...(cardPhone ? { cardPhone } : {}),
  } as Person
}

/** The same of people in JSON, as a room keeps those that it was opened with. */
export const peopleOf = (json: string): Person[] => (JSON.parse(json) as Written[]).map(personOf)
