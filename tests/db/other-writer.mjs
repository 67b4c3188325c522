/** Another process that writes to the same SQLite file, one statement at a time, until it is told to stop. */
import Database from 'better-sqlite3'

const [, , file, roomId] = process.argv
const database = new Database(file)
const write = database.prepare('UPDATE "Room" SET "label" = ? WHERE "id" = ?')
let isStopped = false
let count = 0
process.once('message', () => {
  isStopped = true
})
function step() {
  write.run(String(count++), roomId)
  if (count === 1) process.send?.('writing')
  if (isStopped) {
    database.close()
    process.disconnect()
  } else setImmediate(step)
}
step()
