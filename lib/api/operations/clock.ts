/** The clock of a room. */
import * as answers from '../schemas/answers'
import { MoveClock } from '../schemas/clock'
import { type Operation, room } from './operation'

export const clock: Operation[] = [
  {
    method: 'get',
    path: `${room}/clock`,
    id: 'readClock',
    tag: 'clock',
    summary: 'What the room clock shows',
    status: 200,
    answer: answers.ClockAnswer,
  },
  {
    method: 'post',
    path: `${room}/clock`,
    id: 'moveClock',
    tag: 'clock',
    summary:
      'Move the room clock: by seconds, to a moment, to 08:30 of the next day (Asia/Bangkok), or back to real time; freeze it, or let it run. It rules codes, locks, the nightly hand-over and dates on pages and letters; tokens, sessions, limits and the trace go by real time',
    body: MoveClock,
    status: 200,
    answer: answers.ClockAnswer,
  },
]
