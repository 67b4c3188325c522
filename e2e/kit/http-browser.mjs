/**
 * A browser without scripts or pictures: cookies by path, redirects, and forms submitted as rendered (action,
 * method, hidden fields). For clients and benches that walk a journey over plain HTTP.
 */
import { Agent, request } from 'node:http'
import { gunzipSync } from 'node:zlib'

const agent = new Agent({ keepAlive: true, maxSockets: Number.POSITIVE_INFINITY })

/**
 * @typedef {object} Page
 * @property {number} status
 * @property {string} url
 * @property {Record<string, string | string[] | undefined>} headers
 * @property {string} text
 */

/** @param {string} html */
const unescapeHtml = html =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

/** @param {string} tag @param {string} name */
const attribute = (tag, name) => {
  const found = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)
  return found ? unescapeHtml(found[1] ?? '') : undefined
}
/**
 * Attributes and content of each form of a page; forms do not nest.
 * @param {string} text @returns {[string, string][]}
 */
const formsIn = text =>
  text
    .split(/<form(?=[\s>])/i)
    .slice(1)
    .map(rest => {
      const [form = ''] = rest.split(/<\/form>/i)
      const end = form.indexOf('>')
      return [form.slice(0, end), form.slice(end + 1)]
    })

export class HttpBrowser {
  /** @type {Map<string, {name: string, value: string, path: string}>} */
  #cookies = new Map()
  /** @type {(hop: {method: string, url: string, status: number, milliseconds: number}) => void} */
  #onHop
  #packed

  /**
   * @param {{onHop?: (hop: {method: string, url: string, status: number, milliseconds: number}) => void, packed?: boolean}} [options]
   *   `packed` asks for answers in gzip, as browsers do
   */
  constructor({ onHop = () => {}, packed = false } = {}) {
    this.#onHop = onHop
    this.#packed = packed
  }

  /** Forgets every cookie whose name begins with `prefix`. @param {string} [prefix] */
  forgetCookies(prefix = '') {
    for (const [key, cookie] of this.#cookies) if (cookie.name.startsWith(prefix)) this.#cookies.delete(key)
  }

  /** What it carries, e.g. for a browser with windows that goes on from here. */
  cookies() {
    return [...this.#cookies.values()]
  }

  /**
   * Another browser with this one's cookies, as if `to` had been wherever they name `from`: a thief who carries what
   * was given in one place to another.
   * @param {string} from @param {string} to
   */
  carriedOver(from, to) {
    const thief = new HttpBrowser()
    for (const { name, value, path } of this.#cookies.values()) {
      const carried = { name: name.replace(from, to), value, path: path.replace(from, to) }
      thief.#cookies.set(`${carried.name} ${carried.path}`, carried)
    }
    return thief
  }

  /** One request, no redirect followed. @param {string} url @param {{method?: string, body?: string, headers?: Record<string, string>}} [options] @returns {Promise<Page>} */
  hop(url, { method = 'GET', body, headers = {} } = {}) {
    const target = new URL(url)
    const cookie = [...this.#cookies.values()]
      .filter(
        ({ path }) =>
          target.pathname === path || target.pathname.startsWith(path.endsWith('/') ? path : `${path}/`),
      )
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
    const began = performance.now()
    return new Promise((resolve, reject) => {
      const outgoing = request(
        target,
        {
          method,
          agent,
          headers: {
            accept: 'text/html',
            ...(this.#packed ? { 'accept-encoding': 'gzip' } : {}),
            ...(cookie ? { cookie } : {}),
            ...(body === undefined
              ? {}
              : {
                  'content-type': 'application/x-www-form-urlencoded',
                  'content-length': Buffer.byteLength(body),
                }),
            ...headers,
          },
        },
        answer => {
          const chunks = /** @type {Buffer[]} */ ([])
          answer.on('data', chunk => chunks.push(chunk))
          answer.on('error', reject)
          answer.on('end', () => {
            this.#keep(answer.headers['set-cookie'] ?? [], target)
            const status = answer.statusCode ?? 0
            this.#onHop({ method, url, status, milliseconds: performance.now() - began })
            const body = Buffer.concat(chunks)
            const isPacked = answer.headers['content-encoding'] === 'gzip' && body.length > 0
            const text = (isPacked ? gunzipSync(body) : body).toString('utf8')
            resolve({ status, url, headers: answer.headers, text })
          })
        },
      )
      outgoing.on('error', reject)
      outgoing.end(body)
    })
  }

  /** Opens an address and follows redirects; stops before one that `stopAt` recognises. @param {string} url @param {{stopAt?: (url: string) => boolean, method?: string, body?: string}} [options] @returns {Promise<Page>} */
  async open(url, { stopAt = () => false, ...first } = {}) {
    let page = await this.hop(url, first)
    for (let count = 0; count < 15 && page.status >= 300 && page.status < 400; count++) {
      const next = new URL(String(page.headers.location), page.url).href
      if (stopAt(next)) return { ...page, url: next }
      page = await this.hop(next)
    }
    return page
  }

  /**
   * Submits the form of `page` that has all the named fields or buttons, as rendered.
   * @param {Page} page @param {Record<string, string>} fields @param {{stopAt?: (url: string) => boolean, action?: string}} [options]
   */
  submit(page, fields, { action: wanted, ...options } = {}) {
    for (const [attributes, inside] of formsIn(page.text)) {
      const action = attribute(attributes, 'action') ?? page.url
      const names = [...inside.matchAll(/<(?:input|button|select|textarea)[^<>]*>/gi)].map(([tag]) =>
        attribute(tag, 'name'),
      )
      if (wanted ? !action.endsWith(wanted) : !Object.keys(fields).every(name => names.includes(name)))
        continue
      const values = new URLSearchParams()
      for (const [tag] of inside.matchAll(/<input[^<>]*>/gi)) {
        if (!/type="hidden"/i.test(tag)) continue
        const name = attribute(tag, 'name')
        if (name) values.set(name, attribute(tag, 'value') ?? '')
      }
      for (const [name, value] of Object.entries(fields)) values.set(name, value)
      return this.open(new URL(action, page.url).href, {
        method: 'POST',
        body: values.toString(),
        ...options,
      })
    }
    throw new Error(`No form with ${Object.keys(fields).join(', ') || wanted} at ${page.url}`)
  }

  /** @param {string[]} lines @param {URL} target */
  #keep(lines, target) {
    for (const line of lines) {
      const [pair = '', ...rest] = line.split(';').map(part => part.trim())
      const cut = pair.indexOf('=')
      const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
      const options = Object.fromEntries(rest.map(part => part.toLowerCase().split(/=(.*)/)))
      const path =
        rest.find(part => /^path=/i.test(part))?.slice(5) ?? target.pathname.replace(/\/[^/]*$/, '') ?? '/'
      const key = `${name} ${path}`
      const isDead =
        options['max-age'] === '0' ||
        (options.expires && new Date(options.expires) < new Date()) ||
        value === ''
      if (isDead) this.#cookies.delete(key)
      else this.#cookies.set(key, { name, value, path })
    }
  }
}
