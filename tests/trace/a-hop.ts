import type { HopKind, RecordedHop } from '@/lib/trace/hop'

let count = 0

/** A hop a second after the one made before; varies only what a test is about. */
export const aHop = (kind: HopKind, keys: string[], varied: Partial<RecordedHop> = {}): RecordedHop => ({
  id: String(++count).padStart(22, '0'),
  at: new Date(count * 1000),
  order: count * 1000,
  kind,
  channel: 'front',
  from: 'browser',
  to: 'connect',
  keys,
  ...varied,
})
