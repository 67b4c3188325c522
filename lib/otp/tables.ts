import type { Table } from '@/lib/db/table'

export const otpTables = [
  {
    model: 'OtpChallenge',
    of: 'room',
    expires: 'room clock',
    ofPerson: { rows: citizenId => ({ citizenId }), whenChanged: 'stays' },
  },
  {
    model: 'OtpAllowance',
    of: 'room',
    ofPerson: { rows: citizenId => ({ citizenId }), whenChanged: 'goes' },
  },
] as const satisfies readonly Table[]
