/** The site's scripts and styles, packed once when they are built and not for each browser that asks for them. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { inRoot } from './root.mjs'

/** What the server looks for beside a file (sirv). */
const ending = '.gz'
const packable = /\.(js|css|json|svg|txt)$/
/** Less fits into one packet anyway. */
const leastBytes = 1024

/** Writes a packed copy beside each file of the build that browsers load. */
export function packFiles(folder = inRoot('.next/static')) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!packable.test(name)) continue
    const file = path.join(folder, name)
    const bytes = readFileSync(file)
    if (bytes.length >= leastBytes) writeFileSync(file + ending, gzipSync(bytes, { level: 9 }))
  }
}
