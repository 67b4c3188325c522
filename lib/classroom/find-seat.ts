import { cache } from 'react'
import type { Room } from '@/lib/rooms/room'
import type { Classroom, Seat } from './classroom'
import { readSeat, readSeatByNumber } from './store'

export interface SeatOfRoom {
  seat: Seat
  classroom: Classroom
}

/** The seat whose room it is, with its class; null in a room of nobody's class, which costs no look. Read once a page. */
export const findSeat: (room: Pick<Room, 'seatId'>) => Promise<SeatOfRoom | null> = async ({ seatId }) =>
  seatId === null ? null : load(seatId)

const load = cache((seatId: string) => readSeat(seatId, new Date()))

/** The seat of a class by its number, as it stands in an address; null when nobody has it. */
export const findSeatOfClass = async (classId: string, number: string): Promise<Seat | null> =>
  /^[1-9]\d{0,3}$/.test(number) ? readSeatByNumber(classId, Number(number)) : null
