import { writeHops } from '@/lib/trace/record-hop'
import { close } from './store'

/**
 * What the process still has to do when its last answer has gone: write what is queued, and close the database, which
 * leaves SQLite's file whole by itself. Served under a name that scripts/serve knows, which runs outside the build.
 */
export function offerStop(): void {
  Object.assign(globalThis, {
    rehearsalStop: async () => {
      await writeHops()
      await close()
    },
  })
}
