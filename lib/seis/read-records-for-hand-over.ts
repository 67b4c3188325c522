import { readRecords, type SeisRecord } from './store'

/** Every record of a room as it stands: what the nightly hand-over carries to connect (manual part 2, step 8). */
export const readRecordsForHandOver = (roomId: string): Promise<SeisRecord[]> => readRecords(roomId)
