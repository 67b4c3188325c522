import { type NoDiscovery, startCodeFlow } from '@/lib/code-flow/start-code-flow'
import { promptFor } from '@/lib/relying-party/prompt-for'
import { scopeOf } from '@/lib/relying-party/scope-of'
import type { Onward } from '@/lib/relying-party/send-on'
import type { Room } from '@/lib/rooms/room'
import { readDeparture } from './departure'
import { findReading } from './readings'
import { signIns } from './sign-in-state'

/** Off to the provider. Where the person is known at ETDA Connect already, it asks for nothing but the first consent. */
export const startSignIn = async (room: Room, wanted: string | undefined): Promise<Onward | NoDiscovery> =>
  startCodeFlow(room, {
    signIns,
    address: '/sign-in/start',
    parameters: {
      scope: scopeOf('learning'),
      prompt: promptFor(room.learningAsks, (await readDeparture(room.id)) !== null),
    },
    own: () => ({ wanted: wanted ? findReading(wanted)?.id : undefined }),
  })
