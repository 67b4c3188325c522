/** The people of a room. */
import { roomLimits } from '@/lib/rooms/limits'
import { NewPersona, PersonaAnswer, PersonaChanges } from '../schemas/persona'
import { type Operation, room } from './operation'

export const people: Operation[] = [
  {
    method: 'get',
    path: `${room}/personas`,
    id: 'listPersonas',
    tag: 'people',
    summary: 'The people of the room, as the register holds them now',
    status: 200,
    answer: PersonaAnswer.array(),
  },
  {
    method: 'post',
    path: `${room}/personas`,
    id: 'addPersona',
    tag: 'people',
    summary: `One more person, known to both registers at once; what is left out is invented, with a fitting practice ID. At most ${roomLimits.people} in a room`,
    body: NewPersona,
    status: 201,
    answer: PersonaAnswer,
    headers: { Location: 'Where the person is read' },
    problems: ['persona-exists', 'room-full'],
  },
  {
    method: 'get',
    path: `${room}/personas/{citizenId}`,
    id: 'readPersona',
    tag: 'people',
    summary: 'One person',
    status: 200,
    answer: PersonaAnswer,
    problems: ['no-such-persona'],
  },
  {
    method: 'patch',
    path: `${room}/personas/{citizenId}`,
    id: 'changePersona',
    tag: 'people',
    summary: 'Make a person so in both registers, as if they had always been: no night has to pass',
    body: PersonaChanges,
    status: 200,
    answer: PersonaAnswer,
    problems: ['no-such-persona'],
  },
  {
    method: 'delete',
    path: `${room}/personas/{citizenId}`,
    id: 'removePersona',
    tag: 'people',
    summary: 'Take a person out of both registers',
    status: 204,
    problems: ['no-such-persona'],
  },
]
