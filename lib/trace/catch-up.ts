import { setTimeout as delay } from 'node:timers/promises'
import { env } from '@/lib/env'
import { writeAfterMilliseconds, writeHops } from './record-hop'

/** Time for another process's write to finish. */
const graceMilliseconds = 50

/** This is the only process that writes to the database. */
const isAlone = () => env().WORKERS === 1 && env().DATABASE_URL.startsWith('file:')

/**
 * Before a trace is read: resolves when what happened before now is in the database. This process's hops are written
 * at once; those of the others, which cannot be asked, by themselves within a moment.
 */
export async function catchUp(): Promise<void> {
  await Promise.all([writeHops(), isAlone() ? undefined : delay(writeAfterMilliseconds + graceMilliseconds)])
}
