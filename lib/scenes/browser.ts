/**
 * A browser of a scene: cookies by path, redirects followed one by one, nothing drawn. It asks this server and nobody
 * else, over HTTP, as a person's would.
 */
import { env } from '@/lib/env'
import { providerFetch } from '@/lib/relying-party/provider-fetch'

interface Cookie {
  name: string
  value: string
  path: string
}

const longestWay = 12

export class SceneBrowser {
  private cookies: Cookie[] = []

  /**
   * Opens an address and goes on as the answers say; stops before one that `isGoal` recognises, and returns it. Null
   * where it ends at a page instead.
   */
  async open(address: string, isGoal: (url: string) => boolean): Promise<string | null> {
    let url = address
    for (let count = 0; count < longestWay; count++) {
      if (isGoal(url)) return url
      const answer = await this.ask(url)
      const location = answer.headers.get('location')
      if (answer.status < 300 || answer.status >= 400 || !location) return null
      url = new URL(location, url).href
    }
    return null
  }

  private async ask(url: string): Promise<Response> {
    const { origin, pathname } = new URL(url)
    if (origin !== env().APP_ORIGIN) throw new Error('a scene calls nobody else')
    const cookie = this.cookies
      .filter(({ path }) => pathname === path || pathname.startsWith(path.endsWith('/') ? path : `${path}/`))
      .toSorted((one, other) => other.path.length - one.path.length)
      .map(({ name, value }) => `${name}=${value}`)
      .join('; ')
    const answer = await providerFetch('client')(url, {
      redirect: 'manual',
      headers: { accept: 'text/html', ...(cookie ? { cookie } : {}) },
    })
    // Read to its end, though nobody looks at it: the connection goes on after it.
    await answer.arrayBuffer()
    for (const line of answer.headers.getSetCookie()) this.keep(line, pathname)
    return answer
  }

  /** RFC 6265 §5.3, as far as this server's own cookies go. */
  private keep(line: string, pathname: string): void {
    const [pair = '', ...attributes] = line.split(';').map(part => part.trim())
    const cut = pair.indexOf('=')
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
    const path =
      attributes.find(one => /^path=/i.test(one))?.slice(5) ?? (pathname.replace(/\/[^/]*$/, '') || '/')
    this.cookies = this.cookies.filter(one => one.name !== name || one.path !== path)
    const isOver = value === '' || attributes.some(one => /^max-age=0$/i.test(one))
    if (!isOver) this.cookies.push({ name, value, path })
  }
}
