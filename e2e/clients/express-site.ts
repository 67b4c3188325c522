/** A small Express site that a library's middleware signs people in to, as its README mounts it. */
import express, { type ErrorRequestHandler, type Express } from 'express'
import { serveLocally } from './local-site'
import type { Attempt, Claims } from './outside-client'

interface Wish {
  /** Mounts the library, and a page `/me` that shows as JSON whom the site knows. */
  mount: (app: Express, origin: string) => unknown
  /** Where a person begins. */
  start: string
}

/** A person comes to the site, signs in at the issuer, and reads `/me`; what the site raised is thrown. */
export async function signInAtSite(
  { browser, walk, atEnd }: Attempt,
  { mount, start }: Wish,
): Promise<Claims> {
  const errors: unknown[] = []
  const app = express()
  const site = await serveLocally(app)
  atEnd(site.close)
  await mount(app, site.origin)
  const keep: ErrorRequestHandler = (error, _request, response, _next) => {
    errors.push(error)
    response.sendStatus(500)
  }
  app.use(keep)
  const signIn = async (url: string) => {
    // Refused at once, and told by a form, which a browser's script would send.
    if (new URL(url).searchParams.get('response_mode') === 'form_post')
      await browser.submit(await browser.open(url), {}, { action: '/callback' })
    else await browser.open(await walk(url, site.origin))
  }
  const isAway = (url: string) => !url.startsWith(site.origin)
  const left = await browser.open(site.origin + start, { stopAt: isAway })
  if (isAway(left.url)) await signIn(left.url)
  if (errors.length > 0) throw errors[0]
  const { text } = await browser.open(`${site.origin}/me`, { stopAt: isAway })
  if (errors.length > 0) throw errors[0]
  return JSON.parse(text)
}
