import { chmodSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'

/** Group and others. */
const everybodyElse = 0o077

/** What SQLite keeps beside its file. */
const parts = ['', '-wal', '-shm', '-journal']

/** Runs `work`; what it makes is its owner's alone. @template T @param {() => Promise<T>} work */
export async function madeForOwnerOnly(work) {
  const before = process.umask(everybodyElse)
  try {
    return await work()
  } finally {
    process.umask(before)
  }
}

function restrict(file, mode) {
  const stats = statSync(file, { throwIfNoEntry: false })
  if (!stats || (stats.mode & everybodyElse) === 0) return
  try {
    chmodSync(file, mode)
  } catch (error) {
    // Somebody else's, who has arranged it so that we may use it.
    if (error.code !== 'EPERM') throw error
  }
}

/** Databases of ours and copies of them; where anything else lies, the folder is not ours to shut. */
const isOurs = name => /\.sqlite(-wal|-shm|-journal)?$/.test(name)

/**
 * The database's files become their owner's alone, for they hold the master secret and everybody's letters; the folder
 * too, where nothing else is kept in it. Windows has no such modes.
 * @param {string} databaseUrl any other database than `file:…` is none of this
 * @param {{ ownsFolder: boolean }} options false where DATABASE_URL names the file: then its folder is left as it is
 */
export function restrictToOwner(databaseUrl, { ownsFolder }) {
  if (!databaseUrl.startsWith('file:') || process.platform === 'win32') return
  const file = path.resolve(databaseUrl.replace(/^file:/, ''))
  const folder = path.dirname(file)
  const names = readdirSync(folder)
  if (ownsFolder && names.every(isOurs)) restrict(folder, 0o700)
  const copies = ownsFolder ? names.filter(isOurs).map(name => path.join(folder, name)) : []
  for (const one of [...parts.map(part => file + part), ...copies]) restrict(one, 0o600)
}
