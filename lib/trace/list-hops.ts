import type { RecordedHop } from './hop'
import { readHopRow } from './hop-row'
import { readHops, readHopsBefore } from './store'

/** The hops of a room after hop `after`, oldest first, at most `most`. */
export async function listHops(roomId: string, after?: string, most = 1000): Promise<RecordedHop[]> {
  return (await readHops(roomId, after, most)).flatMap(readHopRow)
}

/** The hops of a room from hop `first` on, oldest first, at most `most`. */
export async function listHopsFrom(roomId: string, first: string, most: number): Promise<RecordedHop[]> {
  return (await readHops(roomId, first, most, 'gte')).flatMap(readHopRow)
}

/** The newest hops of a room before hop `before`, or of all, oldest first. */
export async function listNewestHops(roomId: string, most: number, before?: string): Promise<RecordedHop[]> {
  return (await readHopsBefore(roomId, before, most)).flatMap(readHopRow).reverse()
}

/** The id of the newest hop of a room; empty when there is none. */
export async function newestHopId(roomId: string): Promise<string> {
  const [newest] = await listNewestHops(roomId, 1)
  return newest?.id ?? ''
}
