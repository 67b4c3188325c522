import { existsSync, realpathSync } from 'node:fs'
import path from 'node:path'
import { Problem } from './problem.mjs'
import { runNode } from './run-program.mjs'

/** npm's own JavaScript file, run with this Node: `npm` itself is a shell script, `npm.cmd` on Windows. */
function findNpm() {
  const beside = path.dirname(realpathSync(process.execPath))
  const onPath = (process.env.PATH ?? '').split(path.delimiter).map(folder => path.join(folder, 'npm'))
  const candidates = [
    // Set by npm when it runs a script; pnpm and yarn set it to themselves.
    ...(process.env.npm_execpath?.endsWith('npm-cli.js') ? [process.env.npm_execpath] : []),
    path.join(beside, 'node_modules/npm/bin/npm-cli.js'),
    path.join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
    ...onPath.filter(existsSync).map(file => realpathSync(file)),
  ]
  const found = candidates.find(file => file.endsWith('npm-cli.js') && existsSync(file))
  if (!found)
    throw new Problem(
      'npm was not found beside Node.js. Install Node.js from https://nodejs.org/, which brings it.',
    )
  return found
}

/** Node's C headers, which compiling better-sqlite3 needs; most installations of Node bring them along. */
export function nodeHeaders() {
  const prefix = path.resolve(realpathSync(process.execPath), '../..')
  return existsSync(path.join(prefix, 'include/node/node.h')) ? prefix : undefined
}

/**
 * Runs npm with headers found and no download but the packages themselves.
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, cwd?: string }} [options]
 */
export function runNpm(args, { env, ...options } = {}) {
  const headers = nodeHeaders()
  return runNode(findNpm(), args, {
    ...options,
    env: {
      ...env,
      // Without it node-gyp downloads the headers, which fails where only the npm registry can be reached.
      ...(headers ? { npm_config_nodedir: headers } : {}),
      // Prisma downloads an engine at install unless told that one is there (see prisma.config.ts).
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1',
      npm_config_update_notifier: 'false',
    },
  })
}
