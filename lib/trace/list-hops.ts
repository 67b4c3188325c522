import type { Hop, HopKind, RecordedHop } from './hop'
import { writeHops } from './record-hop'
import { readHops, readNewestHops } from './store'

type Row = Awaited<ReturnType<typeof readHops>>[number]

const toHop = ({ id, at, kind, keys, data }: Row): RecordedHop => ({
  ...(JSON.parse(data) as Omit<Hop, 'kind' | 'keys'>),
  id,
  at,
  kind: kind as HopKind,
  keys: JSON.parse(keys) as string[],
})

/** The hops of a room after hop `after`, oldest first, at most `most`. */
export async function listHops(roomId: string, after?: string, most = 1000): Promise<RecordedHop[]> {
  await writeHops()
  return (await readHops(roomId, after, most)).map(toHop)
}

/** The newest hops of a room, oldest first. */
export async function listNewestHops(roomId: string, most = 400): Promise<RecordedHop[]> {
  await writeHops()
  return (await readNewestHops(roomId, most)).map(toHop).reverse()
}
