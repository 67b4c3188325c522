/**
 * One look for all who wait for the same: a look a moment later, and at once when this process itself wrote. SQLite and
 * another process can tell us nothing, so the looks go on while somebody listens; the longer nothing comes, the
 * rarer. Pure: what is looked at is given.
 */

/** Between two looks; the second from `calmAfter` looks on that found nothing new. */
const pace = { fresh: 250, calm: 500, calmAfter: 40 } as const

/** Told what is there now: first, and whenever that is not what was there before; null: it is gone. */
type Listener<P> = (found: P | null) => void

interface Watched<P> {
  listeners: Set<Listener<P>>
  seen?: string
  found: P | null
  quietLooks: number
  isLooking: boolean
  again: boolean
  timer?: NodeJS.Timeout
}

export interface Watcher<P> {
  /** Tells `listener` of what changes at `name`, until the returned function is called. */
  watch(name: string, listener: Listener<P>): () => void
  /** This process wrote: whoever watches `name` is to look now. */
  wake(name: string): void
}

/** A watcher of whatever `look` finds under a name; one whose looks are dear takes longer between two. */
export function watcherOf<P>(
  look: (name: string) => Promise<P | null>,
  fresh: number = pace.fresh,
): Watcher<P> {
  const all = new Map<string, Watched<P>>()

  function later(name: string, watched: Watched<P>) {
    clearTimeout(watched.timer)
    if (watched.listeners.size === 0) {
      // Another may have come under that name since.
      if (all.get(name) === watched) all.delete(name)
      return
    }
    const wait = watched.quietLooks >= pace.calmAfter ? Math.max(pace.calm, fresh) : fresh
    watched.timer = setTimeout(() => void lookNow(name, watched), wait)
  }

  async function lookNow(name: string, watched: Watched<P>): Promise<void> {
    if (watched.isLooking) {
      watched.again = true
      return
    }
    watched.isLooking = true
    do {
      watched.again = false
      try {
        const found = await look(name)
        const seen = JSON.stringify(found)
        watched.quietLooks = seen === watched.seen ? watched.quietLooks + 1 : 0
        if (seen !== watched.seen) {
          watched.seen = seen
          watched.found = found
          for (const listener of [...watched.listeners]) listener(found)
        }
      } catch {
        // The database may be back at the next look; whoever waits has a deadline.
        watched.quietLooks++
      }
    } while (watched.again)
    watched.isLooking = false
    later(name, watched)
  }

  return {
    watch(name, listener) {
      const known = all.get(name)
      const watched: Watched<P> = known ?? {
        ...{ listeners: new Set(), found: null },
        ...{ quietLooks: 0, isLooking: false, again: false },
      }
      watched.listeners.add(listener)
      if (!known) {
        all.set(name, watched)
        void lookNow(name, watched)
      } else if (watched.seen !== undefined) {
        // Whoever comes later, or comes back, is told too; not before they have what ends it.
        queueMicrotask(() => watched.listeners.has(listener) && listener(watched.found))
      }
      return () => {
        watched.listeners.delete(listener)
        if (watched.listeners.size === 0 && !watched.isLooking) later(name, watched)
      }
    },
    wake(name) {
      const watched = all.get(name)
      if (watched) void lookNow(name, watched)
    },
  }
}
