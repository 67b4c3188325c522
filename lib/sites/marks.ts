/**
 * Each site's mark, drawn by us: two tones and one line weight, no emblem; what kind of place it is can be seen. One
 * place, because others show them too: the consent page its client's, the trace each lane's. Pure.
 */
import type { Site } from './sites.mjs'

/** In a square of 40 units. */
export interface Mark {
  /** The `d` of what is filled with the paler tone. */
  tone: string
  /** The `d` of what is drawn in a line of `markLine` units, with round ends. */
  line: string
}

export const markLine = 2.5

export const marks: Record<Site, Mark> = {
  // A course catalogue: a card to play, another behind it.
  mooc: {
    tone: 'M5 13h25v20H5z',
    line: 'M5 13h25v20H5zM11 13V7h24v20h-5M15 18.5l6 4.5-6 4.5z',
  },
  // An identity gateway: a gate of three bars.
  connect: {
    tone: 'M7 34V18a13 13 0 0 1 26 0v16z',
    line: 'M7 34V18a13 13 0 0 1 26 0v16M14 34V20m6 14V16m6 18V20M3 34h34',
  },
  // A register: a ruled leaf with the tabs of an index.
  seis: {
    tone: 'M6 5h23v30H6z',
    line: 'M6 5h23v30H6zM12 13h11M12 20h11M12 27h11M29 9h5v6h-5M29 17h5v6h-5M29 25h5v6h-5',
  },
  // A reading room: a lamp, and the light that it gives.
  learning: {
    tone: 'M10 18l5-11h10l5 11z',
    line: 'M10 18l5-11h10l5 11zM20 18v16M11 34h18M10 23l-3 5M30 23l3 5',
  },
  // A tester's own: a window on a program.
  'own-site': {
    tone: 'M4 7h32v8H4z',
    line: 'M4 7h32v26H4zM4 15h32M14 20l-4 4 4 4M26 20l4 4-4 4M22 19l-4 10',
  },
}
