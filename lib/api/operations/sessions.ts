/** Starting signed in. */
import * as answers from '../schemas/answers'
import { StartSession } from '../schemas/session'
import { type Operation, room } from './operation'

export const sessions: Operation[] = [
  {
    method: 'post',
    path: `${room}/sessions`,
    id: 'startSession',
    tag: 'sessions',
    summary:
      'An address that lands a browser signed in at a site, or its cookies, to begin in the middle of the story',
    body: StartSession,
    status: 201,
    answer: answers.StartUrlAnswer,
    problems: ['no-such-persona', 'cannot-sign-in', 'too-many-sessions'],
  },
]
