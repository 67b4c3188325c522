/** Letters, and the codes in them. */
import * as answers from '../schemas/answers'
import { CodeQuery, MessageQuery } from '../schemas/queries'
import { type Operation, room } from './operation'

export const mail: Operation[] = [
  {
    method: 'get',
    path: `${room}/messages`,
    id: 'listMessages',
    tag: 'mail',
    summary: 'Messages, oldest first; with wait, stays until one comes. Nothing came: an empty list',
    query: MessageQuery,
    status: 200,
    answer: answers.MessageAnswer.array(),
    problems: ['too-many-waiting'],
  },
  {
    method: 'get',
    path: `${room}/messages/{id}/raw`,
    id: 'readRawMessage',
    tag: 'mail',
    summary: 'The whole RFC 5322 message',
    status: 200,
    mediaType: 'message/rfc822',
    problems: ['no-such-message'],
  },
  {
    method: 'get',
    path: `${room}/otp`,
    id: 'readCode',
    tag: 'mail',
    summary: 'The newest code that would still be accepted: never a used, superseded or expired one',
    query: CodeQuery,
    status: 200,
    answer: answers.CodeAnswer,
    problems: ['no-code', 'too-many-waiting'],
  },
]
