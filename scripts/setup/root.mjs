import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** The repository's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** An absolute path inside the repository. */
export const inRoot = (...parts) => path.join(root, ...parts)

/** True in the file that Node was started with, false where it is only imported. */
export const isMain = moduleUrl =>
  Boolean(process.argv[1]) && pathToFileURL(process.argv[1]).href === moduleUrl
