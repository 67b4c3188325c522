import path from 'node:path'
import { Problem } from './problem.mjs'
import { root } from './root.mjs'

/**
 * What the commands themselves need to know from the environment, before anything is installed. The site
 * parses the whole of it in lib/env.ts.
 * @param {Record<string, string | undefined>} env
 * @throws {Problem} naming the variable that cannot be used
 */
export function readSettings(env) {
  const port = Number(env.PORT || 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Problem(`PORT must be a whole number from 1 to 65535; it is "${env.PORT}".`)
  }
  const dataDir = path.resolve(root, env.DATA_DIR || './data')
  return {
    port,
    /** The address to listen on. Only this machine, unless asked: a practice ground is not a public server. */
    host: env.HOST || 'localhost',
    origin: env.APP_ORIGIN || `http://localhost:${port}`,
    databaseUrl: env.DATABASE_URL || `file:${path.join(dataDir, 'rehearsal.sqlite')}`,
  }
}
