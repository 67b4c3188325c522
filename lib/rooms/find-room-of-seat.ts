import { readRoomOfSeat } from './store'

/** The id of the room that belongs to a seat of a class, or null when it is gone or not yet there. */
export const findRoomOfSeat = (seatId: string): Promise<string | null> => readRoomOfSeat(seatId)
