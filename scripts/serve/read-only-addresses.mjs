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
  const pages = new Set(
    Object.entries(read('app-path-routes-manifest.json'))
      .filter(([file]) => file.endsWith('/page'))
      .map(([, address]) => address),
  )
  // In Next's own order: the first that fits is the one that answers.
  const dynamic = read('routes-manifest.json').dynamicRoutes.map(({ page, regex }) => ({
    page,
    fits: new RegExp(regex),
  }))
  return path => {
    if (files.has(path.split('/')[1] ?? '')) return true
    const plain = path.length > 1 ? path.replace(/\/$/, '') : path
    return pages.has(plain) || pages.has(dynamic.find(({ fits }) => fits.test(plain))?.page)
  }
}
