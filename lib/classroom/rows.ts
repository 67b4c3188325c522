/** Classes and seats as statements of our own words read them. */
import { oneOf } from '@/lib/db/columns'
import { columns, type Reads } from '@/lib/db/row'
import { locales } from '@/lib/i18n/translator'
import { type Classroom, classStates, joinings } from './classroom'
import { planNames } from './plans'

const classColumns = columns('Classroom', {
  id: 'text',
  code: 'text',
  tokenDigest: 'text',
  title: 'text',
  locale: 'text',
  plan: 'text',
  joining: 'text',
  state: 'text',
  stuckAfterSeconds: 'number',
  nextSeat: 'not read',
  held: 'not read',
  createdAt: 'time',
  expiresAt: 'time',
  openedBy: 'not read',
})

export type StoredClass = Classroom & { tokenDigest: string }

export const classReads: Reads<StoredClass> = {
  ...classColumns,
  read(values, from) {
    const row = classColumns.read(values, from)
    return {
      ...row,
      locale: oneOf(locales, row.locale, 'Classroom.locale'),
      plan: oneOf(planNames, row.plan, 'Classroom.plan'),
      joining: oneOf(joinings, row.joining, 'Classroom.joining'),
      state: oneOf(classStates, row.state, 'Classroom.state'),
    }
  },
}

export const seatReads = columns('Seat', {
  id: 'text',
  classId: 'text',
  number: 'number',
  nickname: 'text',
  joinKey: 'not read',
  rejoinDigest: 'not read',
  joinedAt: 'time',
  handRaisedAt: 'time',
  handAt: 'text',
  hint: 'not read',
  removedAt: 'time',
  expiresAt: 'not read',
})
