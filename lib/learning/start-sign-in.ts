import { type StartCodeFlowOutcome, startCodeFlow } from '@/lib/code-flow/start-code-flow'
import { promptFor } from '@/lib/relying-party/prompt-for'
import { scopeOf } from '@/lib/relying-party/scope-of'
import type { Room } from '@/lib/rooms/room'
import { readLastSignOut } from './last-sign-out'
import { pendingSignIns } from './pending-sign-ins'
import { findReading } from './readings'

/** Off to the provider. Where the person is known at ETDA Connect already, it asks for nothing but the first consent. */
export const startSignIn = async (room: Room, wanted: string | undefined): Promise<StartCodeFlowOutcome> =>
  startCodeFlow(room, {
    pendingSignIns,
    address: '/sign-in/start',
    parameters: {
      scope: scopeOf('learning'),
      prompt: promptFor(room.learningAsks, readLastSignOut(room.id) !== null),
    },
    own: () => ({ wanted: wanted ? findReading(wanted)?.id : undefined }),
  })
