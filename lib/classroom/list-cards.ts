import type { Classroom } from './classroom'
import { rejoinCode } from './rejoin-code'
import { readSeats } from './store'

export interface SeatCard {
  number: number
  nickname: string
  /** By which its learner joins, and comes back. */
  rejoin: string
  /** Nobody has come by it yet. */
  isFree: boolean
}

/** A card for every seat of a class, by number: also for those who sit there already, who come back by it. */
export async function listCards({ id }: Pick<Classroom, 'id'>): Promise<SeatCard[]> {
  const seats = await readSeats(id)
  return Promise.all(
    seats.map(async seat => ({
      ...{ number: seat.number, nickname: seat.nickname, isFree: seat.preparedAt !== null },
      rejoin: await rejoinCode(seat.id),
    })),
  )
}
