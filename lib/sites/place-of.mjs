// @ts-check
import { siteNames, sites } from './sites.mjs'

/**
 * @typedef {object} Place
 * @property {string} roomId
 * @property {import('./sites.mjs').Site | null} site null on the room's own pages
 * @property {string} rest of the path: after the site's, or after the room's where there is no site
 */

/**
 * Where in a room a path leads, or null where it leads into none. Pure; whether the room is there is not asked.
 * @param {string} path without a query
 * @returns {Place | null}
 */
export function placeOf(path) {
  const [, roomId, below = ''] = /^\/r\/([a-z0-9]+)(\/.*)?$/s.exec(path) ?? []
  if (!roomId) return null
  const site = siteNames.find(name => below === sites[name].path || below.startsWith(`${sites[name].path}/`))
  return { roomId, site: site ?? null, rest: site ? below.slice(sites[site].path.length) : below }
}

/**
 * Whether a person may be in the middle of something there: "back to the step I left" leads to it.
 * @param {Place} place
 */
export function isStep({ site, rest }) {
  if (!site) return false
  const { steps } = sites[site]
  return rest === steps || rest.startsWith(`${steps}/`)
}
