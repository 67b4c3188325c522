import type { Room } from './room.ts'

/**
 * The room's clock: rules the life of codes, lock-outs, the nightly hand-over and dates on screen. Times in tokens
 * are always real.
 */
export class Clock {
  constructor(private readonly room: Room) {}

  now = async (): Promise<Date> => new Date((await this.room.call<{ now: string }>('GET', '/clock')).now)

  advance = (seconds: number): Promise<void> => this.room.advance(seconds)

  /** 08:30, Bangkok, of the next day: what was saved at SEIS has reached ETDA Connect. */
  skipToNextDay = (): Promise<void> => this.room.skipToNextDay()

  backToRealTime = (): Promise<void> => this.room.call('POST', '/clock', { to: 'real' })
}
