/** What stands at which address of a built site, by Next's own lists of the build and the folder of files. */
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { inRoot } from '../setup/root.mjs'

/**
 * Next's documented interface to a built page ("Invoking Entrypoints" in its reference of adapters).
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse, context: {requestMeta: {relativeProjectDir: string}}) => Promise<unknown>} PageHandler
 */

/** To be asked of a built site only: its build, and the folder of the files that are sent as they are. */
export function builtAddresses(build = inRoot('.next'), folder = inRoot('public')) {
  const read = (/** @type {string} */ name) => JSON.parse(readFileSync(join(build, name), 'utf8'))
  const files = new Set(['_next', 'icon.svg', ...readdirSync(folder)])
  const addresses = Object.entries(read('app-path-routes-manifest.json'))
  const those = ending =>
    new Map(
      addresses.filter(([source]) => source.endsWith(ending)).map(([source, address]) => [address, source]),
    )
  const [pages, routes] = [those('/page'), those('/route')]
  // In Next's own order: the first that fits is the one that answers.
  const dynamic = read('routes-manifest.json').dynamicRoutes.map(({ page, regex }) => ({
    page,
    fits: new RegExp(regex),
  }))
  const compiled = read('server/app-paths-manifest.json')
  const require = createRequire(import.meta.url)
  /** @type {Map<string, PageHandler>} */
  const handlers = new Map()

  /** @param {string} path */
  const lookFor = path =>
    // One without a parameter comes before those with one: /join/find is no class's page.
    routes.has(path)
      ? undefined
      : (pages.get(path) ?? pages.get(dynamic.find(({ fits }) => fits.test(path))?.page))
  /** A request asks three times on its way in. @type {{path: string, source: string | undefined}} */
  let last = { path: '/', source: lookFor('/') }
  /** Where the page is written that answers at this path; undefined where none does. @param {string} path */
  const sourceAt = path => {
    if (last.path !== path) last = { path, source: lookFor(path) }
    return last.source
  }
  /** @param {string} source @returns {PageHandler} */
  const handlerOf = source => {
    const known = handlers.get(source)
    if (known) return known
    const { handler } = require(join(build, 'server', compiled[source]))
    handlers.set(source, handler)
    return handler
  }

  return {
    /** Whether a path leads to a page or a file; a route handler's does not. @param {string} path */
    isOnlyRead: path =>
      files.has(path.split('/')[1] ?? '') ||
      sourceAt(path.length > 1 ? path.replace(/\/$/, '') : path) !== undefined,
    /** What renders the page at this path; undefined where Next first sends elsewhere. @param {string} path @returns {PageHandler | undefined} */
    pageAt: path => {
      const source = isAsWritten(path) ? sourceAt(path) : undefined
      return source === undefined ? undefined : handlerOf(source)
    },
  }
}

/** Next sends from a path with a slash at its end, with two in a row or with a backslash to the one without. */
const isAsWritten = path => path === '/' || !/\/$|\/\/|\\/.test(path)
