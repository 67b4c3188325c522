import type { NewInteraction } from '@/lib/connect/interaction/begin-interaction'
import type { Room } from '@/lib/rooms/room'

/** The room of a request that the provider is answering, read once before it was handed over. */
export const roomOfRequest = new WeakMap<object, Room>()

/** The interaction that a request began, where somebody may be signed in without a click: nothing of ours is kept of it yet. */
export const begunWithoutClick = new WeakMap<object, NewInteraction>()
