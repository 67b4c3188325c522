/** What each of the two clocks rules; the words of a row are in messages/*\/about.json. Pure. */
export const clockRows = {
  room: ['codes', 'locks', 'night', 'dates'],
  real: ['tokens', 'sessions', 'tries', 'limits', 'delays', 'keys', 'record', 'starts', 'end'],
} as const
