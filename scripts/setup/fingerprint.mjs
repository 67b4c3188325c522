import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { inRoot } from './root.mjs'

/** The files under a folder (or the file itself), as paths from the root, in a fixed order. Absent: none. */
function filesUnder(entry) {
  const stats = statSync(inRoot(entry), { throwIfNoEntry: false })
  if (!stats) return []
  if (!stats.isDirectory()) return [entry]
  return readdirSync(inRoot(entry))
    .sort()
    .flatMap(name => filesUnder(path.posix.join(entry, name)))
}

/**
 * SHA-256 over the names and contents of files and folders: equal only while nothing in them changed.
 * Contents, not times, so that a fresh checkout or a copied folder does not count as a change.
 * @param {string[]} entries paths from the root, with forward slashes
 * @param {{ except?: string[], also?: unknown[] }} [options] folders to leave out; further values to include
 */
export function fingerprint(entries, { except = [], also = [] } = {}) {
  const hash = createHash('sha256').update(JSON.stringify(also))
  for (const file of entries.flatMap(filesUnder)) {
    if (except.some(folder => file.startsWith(`${folder}/`))) continue
    hash.update(`\0${file}\0`).update(readFileSync(inRoot(file)))
  }
  return hash.digest('hex')
}

/** What a stamp file holds; undefined when it is not there. */
export function readStamp(file) {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : undefined
}
