/** Rooms: opening, reading, changing, resetting and deleting one. */
import * as answers from '../schemas/answers'
import { Nothing, OpenRoom, RoomChanges } from '../schemas/room'
import { SnapshotAnswer } from '../schemas/snapshot'
import { type Operation, room } from './operation'

export const rooms: Operation[] = [
  {
    method: 'post',
    path: '/api/v1/rooms',
    id: 'openRoom',
    tag: 'rooms',
    summary: 'Open a practice room: its own people, mail, clock, issuer and clients',
    body: OpenRoom,
    status: 201,
    answer: answers.OpenedRoomAnswer,
    headers: { Location: 'Where the room is read' },
    problems: ['foreign-page', 'too-many-rooms', 'low-disk', 'invalid-client-metadata'],
    open: true,
  },
  {
    method: 'get',
    path: room,
    id: 'readRoom',
    tag: 'rooms',
    summary: 'What the room is',
    status: 200,
    answer: answers.RoomAnswer,
  },
  {
    method: 'patch',
    path: room,
    id: 'changeRoom',
    tag: 'rooms',
    summary: 'Change its label, language, pace, autoApprove, or when a site asks anew',
    body: RoomChanges,
    status: 200,
    answer: answers.RoomAnswer,
  },
  {
    method: 'delete',
    path: room,
    id: 'deleteRoom',
    tag: 'rooms',
    summary: 'Delete the room and all it holds, at once and for good',
    status: 204,
  },
  {
    method: 'get',
    path: `${room}/snapshot`,
    id: 'readSnapshot',
    tag: 'rooms',
    summary:
      'People, letters, clock, clients with their secrets, failures and the sites’ accounts, to open rooms from (snapshot of POST /api/v1/rooms). Not in it: token, keys, sessions, trace, progress; of letters the newest that fit into 4 MB',
    status: 200,
    answer: SnapshotAnswer,
  },
  {
    method: 'post',
    path: `${room}/reset`,
    id: 'resetRoom',
    tag: 'rooms',
    summary:
      'People, mail, clock, faults and sessions as at the start; id, token, issuer, keys and clients stay',
    body: Nothing,
    status: 204,
  },
]
