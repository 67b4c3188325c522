import type { Hop, HopKind, RecordedHop } from './hop'
import { readHops, readHopsBefore } from './store'

type Row = Awaited<ReturnType<typeof readHops>>[number]
type Kept = Omit<Hop, 'kind' | 'keys'> & { order: number }

const toHop = ({ id, at, kind, keys, data }: Row): RecordedHop => ({
  ...(JSON.parse(data) as Kept),
  id,
  at,
  kind: kind as HopKind,
  keys: JSON.parse(keys) as string[],
})

/** The hops of a room after hop `after`, oldest first, at most `most`. */
export async function listHops(roomId: string, after?: string, most = 1000): Promise<RecordedHop[]> {
  return (await readHops(roomId, after, most)).map(toHop)
}

/** The hops of a room from hop `first` on, oldest first, at most `most`. */
export async function listHopsFrom(roomId: string, first: string, most: number): Promise<RecordedHop[]> {
  return (await readHops(roomId, first, most, 'gte')).map(toHop)
}

/** The newest hops of a room before hop `before`, or of all, oldest first. */
export async function listNewestHops(roomId: string, most: number, before?: string): Promise<RecordedHop[]> {
  return (await readHopsBefore(roomId, before, most)).map(toHop).reverse()
}

/** The id of the newest hop of a room; empty when there is none. */
export async function newestHopId(roomId: string): Promise<string> {
  const [newest] = await listNewestHops(roomId, 1)
  return newest?.id ?? ''
}
