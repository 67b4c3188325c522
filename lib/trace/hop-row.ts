/** A hop as the database keeps it: written and read here alone, so that what is read is what was written. Pure. */
import { isCheckName } from './checks'
import { type Check, channels, checkers, type Hop, hopKinds, parties, type RecordedHop } from './hop'

export interface HopRow {
  id: string
  roomId: string
  /** Real time at which it began. */
  at: Date
  kind: string
  /** JSON of `keys`. */
  keys: string
  /** JSON of `HopData`. */
  data: string
}

/** How a hop's id begins, from microseconds of real time: ids sort by it. */
export const hopIdTime = (microseconds: number): string => microseconds.toString(16).padStart(14, '0')

/** All of a hop that nobody looks it up by. */
export type HopData = Omit<Hop, 'kind' | 'keys'> & Pick<RecordedHop, 'order' | 'answered'>

export const writeHopData = (data: HopData): string => JSON.stringify(data)

/** None of a kind that an older version knew: there are no words for it any more. */
export function readHopRow({ id, at, kind, keys, data }: HopRow): RecordedHop[] {
  const known = hopKinds.find(one => one === kind)
  const kept: unknown = JSON.parse(data)
  if (!known || !isHopData(kept)) return []
  const { checks, ...rest } = kept
  const made = checks?.filter(isMade) ?? []
  return [
    { ...rest, ...(made.length > 0 ? { checks: made } : {}), id, at, kind: known, keys: readKeys(keys) },
  ]
}

/** An older version had other checks, and did not know who made them: such a one is not shown as anybody's. */
const isMade = ({ name, by }: Check): boolean => isCheckName(name) && checkers.some(checker => checker === by)

function readKeys(text: string): string[] {
  const keys: unknown = JSON.parse(text)
  return Array.isArray(keys) ? keys.filter(key => typeof key === 'string') : []
}

/** Looks at what no reader can do without; the rest is as `writeHopData` wrote it, which takes nothing else. */
const isHopData = (kept: unknown): kept is HopData =>
  typeof kept === 'object' &&
  kept !== null &&
  'order' in kept &&
  typeof kept.order === 'number' &&
  'channel' in kept &&
  channels.some(channel => channel === kept.channel) &&
  'from' in kept &&
  'to' in kept &&
  [kept.from, kept.to].every(party => parties.some(one => one === party))
