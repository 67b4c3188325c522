import { type NoDiscovery, startCodeFlow } from '@/lib/code-flow/start-code-flow'
import type { Onward } from '@/lib/relying-party/send-on'
import type { Room } from '@/lib/rooms/room'
import { maskParameters } from '@/lib/trace/mask'
import { signIns } from './sign-ins'
import { parametersOf, type Wish } from './wish'

/** Off to the provider with exactly what the tester chose, and nothing that a careful site would add. */
export const startSignIn = (room: Room, wish: Wish): Promise<Onward | NoDiscovery> =>
  startCodeFlow(room, {
    signIns,
    address: '/sign-in/start',
    parameters: parametersOf(wish),
    own: request => ({ wish, request: maskParameters(request) }),
  })
