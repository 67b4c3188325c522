const format = new Intl.DateTimeFormat('th-TH', { timeStyle: 'short', timeZone: 'Asia/Bangkok' })

/** An instant of the room clock as a clock in Bangkok shows it: 14:05. */
export const clockTime = (instant: Date): string => format.format(instant)
