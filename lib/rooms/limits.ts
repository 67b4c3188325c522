/**
 * All limits in one place: how much one room holds, how often something may be done, how many may wait. They keep a
 * loop of requests from filling the disk or the processor, and stand far from what fifty test workers, all in rooms of
 * their own or all in one, or a class of sixty behind one router come to. Shown on /about. What a person does by hand
 * has limits of its own (codes, tries).
 */
import type { Rate } from '@/lib/limits/take-share'

/** Of each so many in a room; one more is refused. */
export const roomLimits = {
  people: 200,
  /** Registered by testers. */
  clients: 100,
  /** Spent ones too: they report when they fired. */
  faults: 500,
} as const

const megabyte = 1_000_000

/** Of each the newest so many, or so many bytes, are kept; the oldest go. Held by every few writes, not by each. */
export const roomKeeps = {
  /** A sign-in makes about twelve hops of a kilobyte: two thousand sign-ins by number. */
  hops: { rows: 20_000, bytes: 24 * megabyte },
  letters: { rows: 500, bytes: 16 * megabyte },
  codes: { rows: 1000 },
  /** Sign-ins under way, and, of each kind, what the provider keeps: two kilobytes at an ordinary client. */
  signIns: { rows: 4000, bytes: 12 * megabyte },
  tickets: { rows: 1000, bytes: 4 * megabyte },
  visits: { rows: 4000 },
  plays: { rows: 100, bytes: megabyte },
} as const

/** What one client's registration may come to, in bytes. */
export const clientBytes = 16_000

const windowSeconds = 600

/** How often, in ten minutes. Rooms opened by an address are ROOMS_PER_ADDRESS. */
export const rates = {
  /** Three a second all along: more than one machine's browsers sign in. */
  signInsOfRoom: { name: 'sign-ins-of-room', most: 2000, seconds: windowSeconds },
  /** Fifty workers, a sign-in every three seconds each. */
  signInsOfAddress: { name: 'sign-ins-of-address', most: 10_000, seconds: windowSeconds },
  /** A letter every 0.6 seconds: nobody reads as fast, and the inbox keeps the newest. */
  lettersOfRoom: { name: 'letters-of-room', most: 1000, seconds: windowSeconds },
  /** A right token is always taken; a wrong one is not even answered as one. */
  wrongTokensOfAddress: { name: 'wrong-tokens-of-address', most: 1000, seconds: windowSeconds },
  ticketsOfRoom: { name: 'tickets-of-room', most: 3000, seconds: windowSeconds },
  /** Each signs somebody in two or three times. */
  scenesOfRoom: { name: 'scenes-of-room', most: 60, seconds: windowSeconds },
  /** Making an RSA key takes a tenth of a second of a core. */
  rotationsOfRoom: { name: 'rotations-of-room', most: 60, seconds: windowSeconds },
  registrationsOfRoom: { name: 'registrations-of-room', most: 1000, seconds: windowSeconds },
  /** A training centre opens one a room and hour. */
  classesOfAddress: { name: 'classes-of-address', most: 30, seconds: windowSeconds },
  /** Three classes of two hundred behind one router, who join at once: each join opens a room. */
  joinsOfAddress: { name: 'joins-of-address', most: 600, seconds: windowSeconds },
  /** Six digits are soon guessed where guessing costs nothing: of a million codes a few are classes. */
  wrongClassCodesOfAddress: { name: 'wrong-class-codes-of-address', most: 200, seconds: windowSeconds },
  /** What a trainer does to a class: a press every two seconds all along. */
  deedsOfClass: { name: 'deeds-of-class', most: 300, seconds: windowSeconds },
  wrongPassesOfAddress: { name: 'wrong-passes-of-address', most: 20, seconds: windowSeconds },
} as const satisfies Record<string, Rate>

/** Held at the same time, by one process. */
export const heldLimits = {
  /** Requests with `wait`. */
  waits: { ofRoom: 100, ofProcess: 1000 },
  /** Traces that are followed as they come. */
  streams: { ofRoom: 50, ofProcess: 500 },
} as const

/** Below so much free disk no room is opened: the smaller of both, so that a small disk has a floor it can keep. */
export const diskFloor = { bytes: 512 * megabyte, share: 0.05 } as const
