/** Relying parties that a tester registers. */
import { roomLimits } from '@/lib/rooms/limits'
import * as answers from '../schemas/answers'
import { RegisterClient } from '../schemas/client'
import { type Operation, room } from './operation'

export const clients: Operation[] = [
  {
    method: 'get',
    path: `${room}/clients`,
    id: 'listClients',
    tag: 'clients',
    summary: 'The relying parties registered at the room’s issuer, without their secrets',
    status: 200,
    answer: answers.ClientAnswer.array(),
  },
  {
    method: 'post',
    path: `${room}/clients`,
    id: 'registerClient',
    tag: 'clients',
    summary: `Register a relying party at the room’s issuer; at most ${roomLimits.clients} in a room`,
    body: RegisterClient,
    status: 201,
    answer: answers.RegisteredClientAnswer,
    problems: ['invalid-client-metadata', 'room-full', 'too-many-registrations'],
  },
  {
    method: 'delete',
    path: `${room}/clients/{clientId}`,
    id: 'deleteClient',
    tag: 'clients',
    summary: 'The provider forgets a client at once',
    status: 204,
    problems: ['no-such-client'],
  },
]
