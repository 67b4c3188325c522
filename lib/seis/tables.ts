import type { Table } from '@/lib/db/table'

export const seisTables = [
  {
    model: 'SeisVisit',
    of: 'room',
    expires: 'real time',
    ofPerson: { rows: citizenId => ({ citizenId }), whenChanged: 'stays' },
  },
  {
    model: 'SeisRecord',
    of: 'room',
    ofPerson: { rows: citizenId => ({ citizenId }), whenChanged: 'is written anew' },
  },
] as const satisfies readonly Table[]

/** A person's record as if they had never been here. */
export const nothingDoneAtSeis = {
  fax: null,
  passwordEmail: null,
  failedProofs: 0,
  failedProofsOn: null,
  savedAt: null,
} as const
