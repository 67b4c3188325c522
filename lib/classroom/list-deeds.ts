import type { PastDeed } from './deeds'
import { readEvents } from './store'

/** What was done to a class last, the newest first. */
export const listDeeds = (classId: string): Promise<PastDeed[]> => readEvents(classId)
