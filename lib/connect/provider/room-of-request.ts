import type { Room } from '@/lib/rooms/room'

/** The room of a request that the provider is answering, read once before it was handed over. */
export const roomOfRequest = new WeakMap<object, Room>()
