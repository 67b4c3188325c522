/** A person as they are read, by the store of those known here and with an interaction. */
import { columns, type ReadBy } from '@/lib/db/row'

export const person = columns('ConnectPerson', {
  roomId: 'text',
  id: 'text',
  citizenId: 'text',
  honorific: 'text',
  firstName: 'text',
  lastName: 'text',
  firstNameEn: 'text',
  lastNameEn: 'text',
  birthDate: 'text',
  status: 'text',
  email: 'text',
  claims: 'text',
  lockedUntil: 'time',
})

export type ConnectPerson = ReadBy<typeof person>
