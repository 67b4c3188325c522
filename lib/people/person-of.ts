import { allColumns, type Person, type PersonColumn, pick } from './columns'
import { statusOf } from './status'

type Written = { [K in Exclude<PersonColumn, 'status'>]?: string | null } & { status: string }

/** A person as they were written down: each value passed the control API's schemas, or is the cast's. */
export function personOf(written: Written): Person {
  const { key, cardPhone, ...facts } = pick(written, allColumns)
  return {
    ...facts,
    status: statusOf(written),
    ...(key ? { key } : {}),
    ...(cardPhone ? { cardPhone } : {}),
  } as Person
}

/** The same of people in JSON, as a room keeps those that it was opened with. */
export const peopleOf = (json: string): Person[] => (JSON.parse(json) as Written[]).map(personOf)
