/** Days as Thailand counts them. Asia/Bangkok is UTC+7 all year, without exception since 1920. */

const offsetMilliseconds = 7 * 60 * 60 * 1000
const dayMilliseconds = 24 * 60 * 60 * 1000

/** The ISO date in Bangkok at an instant. */
export const bangkokDay = (instant: Date): string =>
  new Date(instant.getTime() + offsetMilliseconds).toISOString().slice(0, 10)

/** The first instant of the day after, in Bangkok. */
export function nextBangkokMidnight(instant: Date): Date {
  const local = instant.getTime() + offsetMilliseconds
  return new Date(Math.floor(local / dayMilliseconds + 1) * dayMilliseconds - offsetMilliseconds)
}
