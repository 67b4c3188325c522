/** Classes: a trainer's group of rooms. */
import * as schemas from '../schemas/classroom'
import { classroom, type Operation } from './operation'

export const classes: Operation[] = [
  {
    method: 'post',
    path: '/api/v1/classes',
    id: 'openClass',
    tag: 'classes',
    summary: 'Open a class: six digits by which learners join, and a board for the trainer',
    body: schemas.OpenClass,
    status: 201,
    answer: schemas.OpenedClassAnswer,
    headers: { Location: 'Where the class is read' },
    problems: ['foreign-page', 'wrong-pass', 'nobody-opens-classes', 'too-many-passes', 'too-many-classes'],
    open: true,
  },
  {
    method: 'get',
    path: classroom,
    id: 'readClass',
    tag: 'classes',
    summary: 'What the class is',
    status: 200,
    answer: schemas.ClassAnswer,
    byClass: true,
  },
  {
    method: 'patch',
    path: classroom,
    id: 'changeClass',
    tag: 'classes',
    summary:
      'Change its title, whether it lets anybody new in, whether it is over, when somebody counts as stuck',
    body: schemas.ClassChanges,
    status: 200,
    answer: schemas.ClassAnswer,
    byClass: true,
  },
  {
    method: 'delete',
    path: classroom,
    id: 'deleteClass',
    tag: 'classes',
    summary: 'Delete the class, its seats and the rooms of its learners, at once and for good',
    status: 204,
    byClass: true,
  },
  {
    method: 'post',
    path: `${classroom}/learners`,
    id: 'joinClass',
    tag: 'classes',
    summary: 'Join a class by its six digits: a seat, a nickname and a room of one’s own',
    body: schemas.JoinClass,
    status: 201,
    answer: schemas.JoinedAnswer,
    headers: { Location: 'The page of the room' },
    problems: [
      ...(['foreign-page', 'no-such-class', 'joining-locked', 'class-closed', 'class-full'] as const),
      ...(['nickname-taken', 'too-many-joins', 'low-disk'] as const),
    ],
    open: true,
  },
  {
    method: 'get',
    path: `${classroom}/board`,
    id: 'readBoard',
    tag: 'classes',
    summary:
      'Where everybody in the class is; Accept: application/x-ndjson streams a learner a line, everybody first and then whoever changes',
    status: 200,
    answer: schemas.BoardAnswer,
    alsoAs: { 'application/x-ndjson': 'A learner a line, as they change, for at most ten minutes' },
    problems: ['too-many-waiting'],
    byClass: true,
  },
]
