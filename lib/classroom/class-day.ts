import { bangkokDay } from '@/lib/rooms/bangkok-day'
import type { Classroom } from './classroom'

/** The ISO day in Bangkok on which a class was opened. */
export const classDay = ({ createdAt }: Pick<Classroom, 'createdAt'>): string => bangkokDay(createdAt)
