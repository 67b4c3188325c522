import { countSeats } from './store'

/** How many are in a class; not those who were taken out. */
export const countLearners = (classId: string): Promise<number> => countSeats(classId)
