/** The issuer's signing keys. */
import { rates } from '@/lib/rooms/limits'
import { RotatedKeysAnswer, RotateKeys } from '../schemas/keys'
import { type Operation, room } from './operation'

export const keys: Operation[] = [
  {
    method: 'post',
    path: `${room}/keys/rotate`,
    id: 'rotateKeys',
    tag: 'clients',
    summary: `A new signing key for the room’s issuer; the one before it stays published for a day, or until this is asked again. At most ${rates.rotationsOfRoom.most} times in ${rates.rotationsOfRoom.seconds / 60} minutes`,
    body: RotateKeys,
    status: 200,
    answer: RotatedKeysAnswer,
    problems: ['too-many-rotations'],
  },
]
