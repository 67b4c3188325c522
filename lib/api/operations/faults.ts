/** Failures on demand. */
import { roomLimits } from '@/lib/rooms/limits'
import * as answers from '../schemas/answers'
import { ArmFault } from '../schemas/fault'
import { FaultQuery } from '../schemas/queries'
import { type Operation, room } from './operation'

export const faults: Operation[] = [
  {
    method: 'get',
    path: `${room}/faults`,
    id: 'listFaults',
    tag: 'faults',
    summary: 'The catalogue of failures, and what is or was armed in the room',
    status: 200,
    answer: answers.FaultsAnswer,
  },
  {
    method: 'post',
    path: `${room}/faults`,
    id: 'armFault',
    tag: 'faults',
    summary: `Arm a failure: it fires the stated number of times and is gone; at most ${roomLimits.faults} in a room, spent ones too. Several fire at once, each upon what the one armed before it made; of one name the oldest alone`,
    body: ArmFault,
    status: 201,
    answer: answers.FaultIdAnswer,
    headers: { Location: 'Where it says when it fired' },
    problems: ['room-full'],
  },
  {
    method: 'delete',
    path: `${room}/faults`,
    id: 'disarmAllFaults',
    tag: 'faults',
    summary: 'Take all failures away',
    status: 204,
  },
  {
    method: 'get',
    path: `${room}/faults/{id}`,
    id: 'readFault',
    tag: 'faults',
    summary:
      'One armed failure, with when it fired; with wait, stays until it has. An empty firedAt says that it never did',
    query: FaultQuery,
    status: 200,
    answer: answers.ArmedFaultAnswer,
    problems: ['no-such-fault', 'too-many-waiting'],
  },
  {
    method: 'delete',
    path: `${room}/faults/{id}`,
    id: 'disarmFault',
    tag: 'faults',
    summary: 'Take one failure away',
    status: 204,
    problems: ['no-such-fault'],
  },
]
