/** Waiting in a room for what another request, perhaps on another process or instance, will write. */
import { newestMessageIdAt } from '@/lib/rooms/room'
import { togetherAt } from './ask-together'
import { type Pulse, readPulse } from './store'
import { type Watcher, watcherOf } from './watch'

type Together = ReturnType<typeof togetherAt<Pulse>>

// One a process, also across the module reloads of `next dev` and the bundles of routes.
const kept = globalThis as { rehearsalWatch?: { watcher: Watcher<Pulse>; together: Together } }

function ofProcess() {
  if (!kept.rehearsalWatch) {
    const watcher = watcherOf<Pulse>(roomId => readPulse(roomId, newestMessageIdAt(new Date())))
    kept.rehearsalWatch = { watcher, together: togetherAt(watcher) }
  }
  return kept.rehearsalWatch
}

/** Tells of what is new in a room (null: the room is gone), until the returned function is called. */
export const watchRoom: Watcher<Pulse>['watch'] = (roomId, listener) =>
  ofProcess().watcher.watch(roomId, listener)

/** Something was written in a room that somebody may wait for. */
export const wakeRoom = (roomId: string): void => ofProcess().watcher.wake(roomId)

/**
 * What `ask` finds in a room, at once or within `seconds`; null when there was nothing, the asker left, or the room is
 * gone. All who wait for the answer to the same `question` share one look.
 */
export const waitInRoom: Together = (...wait) => ofProcess().together(...wait)
