/**
 * The page of an exception that nobody foresaw. The front door makes it, not Next: Next's own needs scripts to show
 * a word, has no word of ours, and cannot be had when Next itself has failed (docs/decisions/0019).
 */
import { readFileSync } from 'node:fs'
import { cookieNameAt } from './cookie-name.mjs'
import { cookieOf } from './cookie-of.mjs'
import { fixedHeaders } from './fixed-headers.mjs'
import { escapeHtml, plainHtml, plainPolicy } from './plain-html.mjs'
import { readUrl } from './read-url.mjs'

/**
 * Read as files: to import JSON is an experiment on Node 20, which says so at every start.
 * @param {'th' | 'en'} locale
 * @returns {typeof import('../../messages/th/site.json')}
 */
const siteWords = locale =>
  JSON.parse(readFileSync(new URL(`../../messages/${locale}/site.json`, import.meta.url), 'utf8'))
const th = siteWords('th')
const en = siteWords('en')

/** @param {string | undefined} address @param {string} origin */
function ownPath(address, origin) {
  const url = readUrl(address)
  return url?.origin === origin ? url.pathname + url.search : undefined
}

/**
 * The same in English, for whoever has not chosen a language: which one the room speaks is in the database, and that
 * may be what failed. @param {string} next
 */
const alsoInEnglish = next => `<p lang="en">${escapeHtml(`${en.wentWrong.text} ${next}`)}</p>`

/**
 * What went wrong, and the ways on: the same page again (after a form the page it stood on), the room, the front page.
 * @param {import('node:http').IncomingMessage} request as it came @param {string} origin the configured one
 */
export function wentWrongPage({ method, url = '/', headers }, origin) {
  const chosen = cookieOf(headers.cookie, cookieNameAt('locale', origin))
  const locale = chosen === 'en' ? 'en' : 'th'
  const site = locale === 'en' ? en : th
  const words = site.wentWrong
  const isRead = method === 'GET' || method === 'HEAD'
  const next = isRead ? 'again' : 'sent'
  const asked = url.startsWith('/') ? url : undefined
  const page = isRead && asked ? asked : ownPath(headers.referer, origin)
  const room = /^\/r\/[a-z0-9]+(?=[/?]|$)/.exec(asked ?? page ?? '')?.[0]
  return plainHtml({
    locale,
    site: 'practice',
    siteName: site.product,
    simulated: site.simulated,
    title: words.title,
    paragraphs: [words.text, words[next]],
    links: [
      // With the origin: a path that begins with two slashes would lead to another site.
      ...(page ? [{ href: origin + page, text: isRead ? words.retry : words.back }] : []),
      ...(room ? [{ href: room, text: words.room }] : []),
      { href: '/', text: site.notFound.home },
    ],
    form: chosen === undefined ? alsoInEnglish(en.wentWrong[next]) : undefined,
  })
}

/**
 * Its headers: nothing of what the failed answer had begun, so that a flash not shown is not spent.
 * @param {string} [url] as it was asked for
 */
export const wentWrongHeaders = (url = '/') => ({
  ...Object.fromEntries(fixedHeaders(url.replace(/\?.*$/s, ''))),
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy': plainPolicy,
})
