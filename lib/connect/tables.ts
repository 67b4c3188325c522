import type { Table } from '@/lib/db/table'

export const connectTables = [
  {
    model: 'ConnectInteraction',
    of: 'room',
    expires: 'real time',
    ofPerson: { rows: citizenId => ({ person: { citizenId } }), whenChanged: 'stays' },
  },
  {
    model: 'ConnectPerson',
    of: 'room',
    ofPerson: { rows: citizenId => ({ citizenId }), whenChanged: 'is written anew' },
  },
  {
    model: 'OidcRecord',
    of: 'room',
    expires: 'real time',
    resetKeeps: {
      rows: { model: 'Client' },
      because: 'registered clients stay: what a tester has configured elsewhere goes on working',
    },
  },
] as const satisfies readonly Table[]

/** A person's copy as if they had never been here. */
export const nothingDoneAtConnect = { lockedUntil: null } as const
