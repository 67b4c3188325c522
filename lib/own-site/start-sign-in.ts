import { type StartCodeFlowOutcome, startCodeFlow } from '@/lib/code-flow/start-code-flow'
import type { Room } from '@/lib/rooms/room'
import { maskParameters } from '@/lib/trace/mask'
import { pendingSignIns } from './pending-sign-ins'
import { parametersOf, type Wish } from './wish'

/** Off to the provider with exactly what the tester chose, and nothing that a careful site would add. */
export const startSignIn = (room: Room, wish: Wish): Promise<StartCodeFlowOutcome> =>
  startCodeFlow(room, {
    pendingSignIns,
    address: '/sign-in/start',
    parameters: parametersOf(wish),
    own: request => ({ wish, request: maskParameters(request) }),
  })
