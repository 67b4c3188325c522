/** How many requests are held open: so many of a room and of this process, so that one room cannot take all. */
export type Held = 'waits' | 'streams'

export interface HeldLimit {
  ofRoom: number
  ofProcess: number
}

// One count a process, also across the module reloads of `next dev` and the bundles of routes.
const kept = globalThis as { rehearsalHeld?: Map<string, number> }
kept.rehearsalHeld ??= new Map()
const counts = kept.rehearsalHeld

function add(key: string, one: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + one
  if (count > 0) counts.set(key, count)
  else counts.delete(key)
}

/** A place, to be given back by the returned function (once, however often it is called); null when there is none. */
export function takePlace(held: Held, roomId: string, { ofRoom, ofProcess }: HeldLimit): (() => void) | null {
  const keys = [`${held} ${roomId}`, held]
  if ((counts.get(keys[0] as string) ?? 0) >= ofRoom || (counts.get(held) ?? 0) >= ofProcess) return null
  for (const key of keys) add(key, 1)
  let isGiven = false
  return () => {
    if (isGiven) return
    isGiven = true
    for (const key of keys) add(key, -1)
  }
}
