import { type Reading, readings } from './readings'

export interface FinishedReading extends Reading {
  finishedAt: Date
}

/** What of the shelf somebody has finished, how many minutes that is, and the first they have not. Pure. */
export function progressOf(finished: readonly { readingId: string; finishedAt: Date }[]): {
  done: FinishedReading[]
  minutes: number
  next: Reading | null
} {
  const done = finished.flatMap(({ readingId, finishedAt }) => {
    const reading = readings.find(({ id }) => id === readingId)
    return reading ? [{ ...reading, finishedAt }] : []
  })
  return {
    done,
    minutes: done.reduce((sum, { minutes }) => sum + minutes, 0),
    next: readings.find(({ id }) => !done.some(one => one.id === id)) ?? null,
  }
}
