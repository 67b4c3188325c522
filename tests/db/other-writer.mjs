/** Another process that writes to the same database, one statement at a time, until it is told to stop. */
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import pg from 'pg'

const [, , url = '', roomId] = process.argv

/** @returns {Promise<{write: (label: string) => unknown, close: () => unknown}>} */
async function open() {
  if (url.startsWith('file:')) {
    const database = await new PrismaBetterSqlite3({ url }).connect()
    const sql = 'UPDATE "Room" SET "label" = ? WHERE "id" = ?'
    const text = { scalarType: /** @type {const} */ ('string'), arity: /** @type {const} */ ('scalar') }
    return {
      write: label => database.executeRaw({ sql, args: [label, roomId], argTypes: [text, text] }),
      close: () => database.dispose(),
    }
  }
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const statement = 'UPDATE "Room" SET "label" = $1 WHERE "id" = $2'
  return { write: label => client.query(statement, [label, roomId]), close: () => client.end() }
}

let isStopped = false
process.once('message', () => {
  isStopped = true
})
const database = await open()
for (let count = 0; !isStopped; count++) {
  await database.write(String(count))
  if (count === 0) process.send?.('writing')
  await new Promise(resolve => setImmediate(resolve))
}
await database.close()
process.disconnect()
