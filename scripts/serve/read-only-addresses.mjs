/** Which addresses are only read, pages and files: by Next's own lists of the build, and the folder of files. */
import { readdirSync, readFileSync } from 'node:fs'
import { inRoot } from '../setup/root.mjs'

const read = name => JSON.parse(readFileSync(inRoot(`.next/${name}`), 'utf8'))

/**
 * Whether a path leads to a page or a file; a route handler's does not. To be asked of a built site only.
 * @returns {(path: string) => boolean}
 */
export function readOnlyAddresses() {
  const files = new Set(['_next', 'icon.svg', ...readdirSync(inRoot('public'))])
  const addresses = Object.entries(read('app-path-routes-manifest.json'))
  const those = ending =>
    new Set(addresses.filter(([file]) => file.endsWith(ending)).map(([, address]) => address))
  const [pages, routes] = [those('/page'), those('/route')]
  // In Next's own order: the first that fits is the one that answers.
  const dynamic = read('routes-manifest.json').dynamicRoutes.map(({ page, regex }) => ({
    page,
    fits: new RegExp(regex),
  }))
  return path => {
    if (files.has(path.split('/')[1] ?? '')) return true
    const plain = path.length > 1 ? path.replace(/\/$/, '') : path
    // One without a parameter comes before those with one: /join/find is no class's page.
    if (routes.has(plain)) return false
    return pages.has(plain) || pages.has(dynamic.find(({ fits }) => fits.test(plain))?.page)
  }
}
