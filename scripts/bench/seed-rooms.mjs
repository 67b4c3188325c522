/** A database full of rooms that have been used. */
import { adapterFor } from '../migrate.mjs'
import { firstJourney, openRoom } from './first-journey.mjs'

const seedAtOnce = 250

/** @param {string} databaseUrl @param {(ask: (sql: string) => Promise<any>) => Promise<unknown>} work */
export async function onDatabase(databaseUrl, work) {
  const connection = await adapterFor(databaseUrl).connect()
  try {
    return await work(sql => connection.queryRaw({ sql, args: [], argTypes: [] }))
  } finally {
    await connection.dispose()
  }
}

/**
 * Copies a room that has been used, with all it holds, until there are `rooms`; every second was last used `daysOld` ago.
 * Gives that room back.
 * @param {{origin: string, databaseUrl: string}} site @param {number} rooms
 */
export async function seedRooms({ origin, databaseUrl }, rooms, daysOld = 0) {
  const room = await openRoom(origin)
  await firstJourney(origin, room)
  // Its last hops are written a moment later.
  await new Promise(resolve => setTimeout(resolve, 500))
  await onDatabase(databaseUrl, async ask => {
    const old = new Date(Date.now() - daysOld * 86_400_000).toISOString()
    const columnsOf = async table => (await ask(`SELECT * FROM "${table}" LIMIT 1`)).columnNames
    const tables = ['Room', 'SeisRecord', 'ConnectPerson', 'OidcRecord', 'Message', 'TraceHop']
    const columns = Object.fromEntries(
      await Promise.all(tables.map(async table => [table, await columnsOf(table)])),
    )
    const asTime = databaseUrl.startsWith('file:') ? `'${old}'` : `TIMESTAMP '${old.slice(0, 19)}'`
    const copied = (table, column) => {
      const name = `('bench' || (100000000000000 + i))`
      if (column === 'roomId' || (table === 'Room' && column === 'id')) return name
      if (column === 'id' && (table === 'Message' || table === 'TraceHop')) return `"id" || '-' || i`
      if (column === 'lastUsedAt') return `CASE WHEN i % 2 = 0 THEN ${asTime} ELSE "lastUsedAt" END`
      return `"${column}"`
    }
    for (let from = 1; from <= rooms; from += seedAtOnce)
      for (const table of tables) {
        const names = columns[table].map(column => `"${column}"`).join(', ')
        const values = columns[table].map(column => copied(table, column)).join(', ')
        const mine = table === 'Room' ? 'id' : 'roomId'
        await ask(
          `INSERT INTO "${table}" (${names}) WITH RECURSIVE n(i) AS (SELECT ${from} UNION ALL SELECT i + 1 FROM n WHERE i < ${Math.min(rooms, from + seedAtOnce - 1)}) SELECT ${values} FROM n, "${table}" WHERE "${mine}" = '${room.id}' RETURNING 1`,
        )
      }
  })
  return room
}
