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
    summary:
      'Messages, oldest first; with wait, stays until one comes. Nothing came: an empty list. Accept: application/x-ndjson streams them as they arrive',
    query: MessageQuery,
    status: 200,
    answer: answers.MessageAnswer.array(),
    alsoAs: {
      'application/x-ndjson':
        'A message a line: those there are, then as they arrive, for at most ten minutes',
    },
    problems: ['too-many-waiting'],
  },
  {
    method: 'delete',
    path: `${room}/messages`,
    id: 'deleteMessages',
    tag: 'mail',
    summary: 'Empty the inbox; a letter that is still on its way arrives all the same',
    status: 204,
  },
  {
    method: 'get',
    path: `${room}/messages/{id}`,
    id: 'readMessage',
    tag: 'mail',
    summary: 'One message',
    status: 200,
    answer: answers.MessageAnswer,
    problems: ['no-such-message'],
  },
  {
    method: 'delete',
    path: `${room}/messages/{id}`,
    id: 'deleteMessage',
    tag: 'mail',
    summary: 'Take a message out of the inbox; a code in it goes on working, and is read here no longer',
    status: 204,
    problems: ['no-such-message'],
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
