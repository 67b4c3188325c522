/** What the driver of SQLite brings along: either of them, by the age of Node (docs/decisions/0018). */
import { expect } from 'vitest'
import { sqliteDriver } from '@/scripts/setup/sqlite-driver.mjs'
import { reliedOn } from './relied-on'

reliedOn(
  'better-sqlite3',
  {
    does: 'brings an SQLite before 3.54',
    usedBy: 'lib/db/sqlite-adapter.ts: a statement is prepared once',
    otherwise:
      'SQLite 3.54.1 prepares a statement with a join anew at each call, because the driver clears its bindings after each: ConnectSignIn with its room and person took 0.24 ms, a first journey 2.4 ms more. Run such a statement ten thousand times, and compare the time with that of preparing it; where it is no longer so, raise the version here',
  },
  () => {
    const database = new (sqliteDriver())(':memory:')
    const { version } = database.prepare('SELECT sqlite_version() AS version').get()
    database.close()
    expect(Number(/^3\.(\d+)\./.exec(version)?.[1])).toBeLessThan(54)
  },
)
