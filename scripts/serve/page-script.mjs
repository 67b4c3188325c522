/** The script of our pages: where it is, and while developing what it is at this moment. */
import { readdirSync } from 'node:fs'
import { ownScripts } from '../../lib/web/own-script.mjs'
import { inRoot } from '../setup/root.mjs'

/** Its address in the build. @param {string} [folder] */
export function builtScript(folder = inRoot('.next/static/own')) {
  const name = readdirSync(folder).find(file => /^page-[\w-]+\.js$/.test(file))
  if (!name) throw new Error('the build has no script for its pages')
  return ownScripts + name
}

/** Its address while developing. */
export const developedScript = `${ownScripts}page.js`

/** What a part fetches later, by its name. */
const developedLater = new RegExp(`^${ownScripts}([\\w.-]+\\.later)\\.js$`)

/**
 * Answers with the script made anew, so that a reload shows what was changed.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 * @param {() => void} next
 */
export async function sendDevelopedScript(request, response, next) {
  const [, later] = developedLater.exec(request.url ?? '') ?? []
  if (request.url !== developedScript && !later) return next()
  try {
    const { bundleLater, bundleScript } = await import('../setup/bundle-script.mjs')
    const script = later ? await bundleLater(later) : await bundleScript({ folder: null })
    response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' })
    response.end(script)
  } catch (error) {
    // Half-written code, most likely: the next reload may find it whole.
    console.error(error)
    response.writeHead(500).end()
  }
}
