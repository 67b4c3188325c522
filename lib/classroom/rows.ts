/** Classes and seats as statements of our own words read them. */
import { oneOf } from '@/lib/db/columns'
import { columns, type Reads } from '@/lib/db/row'
import { locales } from '@/lib/i18n/translator'
import { type Classroom, classStates, joinings, type Seat } from './classroom'
import { HeldShape, PlaceShape, ToldShape } from './deeds'
import { parsePlan } from './plans'

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
  held: 'text',
  place: 'text',
  createdAt: 'time',
  expiresAt: 'time',
  openedBy: 'not read',
})

export type StoredClass = Classroom & { tokenDigest: string }

export const classReads: Reads<StoredClass> = {
  ...classColumns,
  read(values, from) {
    const row = classColumns.read(values, from)
    const plan = parsePlan(row.plan)
    if (!plan) throw new Error('Classroom.plan holds no plan')
    return {
      ...{ ...row, plan },
      held: row.held === null ? null : HeldShape.parse(JSON.parse(row.held)),
      place: row.place === null ? null : PlaceShape.parse(JSON.parse(row.place)),
      locale: oneOf(locales, row.locale, 'Classroom.locale'),
      joining: oneOf(joinings, row.joining, 'Classroom.joining'),
      state: oneOf(classStates, row.state, 'Classroom.state'),
    }
  },
}

const seatColumns = columns('Seat', {
  id: 'text',
  classId: 'text',
  number: 'number',
  nickname: 'text',
  joinKey: 'not read',
  rejoinDigest: 'not read',
  joinedAt: 'time',
  handRaisedAt: 'time',
  handAt: 'text',
  hint: 'text',
  removedAt: 'time',
  preparedAt: 'time',
  expiresAt: 'not read',
})

export const seatReads: Reads<Seat> = {
  ...seatColumns,
  read(values, from) {
    const { hint, ...row } = seatColumns.read(values, from)
    return { ...row, told: hint === null ? null : ToldShape.parse(JSON.parse(hint)) }
  },
}
