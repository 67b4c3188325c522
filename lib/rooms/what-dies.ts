/**
 * What dies by time, in one place; pure. A new table that belongs to a room goes into `heldByRooms`, and one whose rows
 * have an `expiresAt` in real time into `expiring` as well: tests/rooms/what-dies.test.ts asks for it.
 */

/** Rows of these are deleted once their own `expiresAt` is over, in rooms that are in use too. */
export const expiring = [
  'oidcRecord',
  'connectInteraction',
  'moocSession',
  'learningSession',
  'ownSiteSession',
  'logoutTokenUse',
  'seisVisit',
  'startTicket',
  'tally',
] as const

/** All that goes with a room, those before whom they refer to: no row that is deleted takes an unbounded number along. */
export const heldByRooms = [
  'traceHop',
  'message',
  'oidcRecord',
  'otpChallenge',
  'otpAllowance',
  'connectInteraction',
  'moocEnrolment',
  'moocSession',
  'moocAccount',
  'learningReading',
  'learningSession',
  'ownSiteSession',
  'learningAccount',
  'logoutTokenUse',
  'faultFiring',
  'fault',
  'seisVisit',
  'startTicket',
  'seisRecord',
  'connectPerson',
] as const

export type Expiring = (typeof expiring)[number]
export type HeldByRooms = (typeof heldByRooms)[number]
