import { env } from '@/lib/env'

/** What a browser would keep, in the form in which Playwright takes it (`storageState`). */
export interface StorageState {
  cookies: {
    name: string
    value: string
    domain: string
    path: string
    /** Seconds since 1970; -1 where the cookie ends with the browser. */
    expires: number
    httpOnly: boolean
    secure: boolean
    /** Of every cookie of ours. */
    sameSite: 'Lax'
  }[]
  origins: never[]
}

/**
 * What a browser keeps of a start address that it opened. Asked over HTTP, at the inside address where one is set: each
 * site alone knows what its session is. That uses the address up.
 */
export async function storageStateOf(startUrl: string): Promise<StorageState> {
  const { INSIDE_ORIGIN: inside } = env()
  const { pathname, hostname } = new URL(startUrl)
  const answer = await fetch(new URL(pathname, inside || startUrl), { redirect: 'manual' })
  const cookies = answer.headers.getSetCookie().map(line => cookieOf(line, hostname))
  return { cookies, origins: [] }
}

/** A Set-Cookie header as a browser reads it (RFC 6265 §5.2); without `Domain`, it is of this host alone. */
function cookieOf(line: string, host: string): StorageState['cookies'][number] {
  const [pair = '', ...rest] = line.split(/; */)
  const [name, value] = cut(pair)
  const said = new Map(rest.map(cut).map(([key, text]) => [key.toLowerCase(), text]))
  const maxAge = said.get('max-age')
  const ends =
    maxAge === undefined ? Date.parse(said.get('expires') ?? '') : Date.now() + Number(maxAge) * 1000
  return {
    ...{ name, value, domain: host, path: said.get('path') ?? '/' },
    expires: Number.isNaN(ends) ? -1 : Math.floor(ends / 1000),
    ...{ httpOnly: said.has('httponly'), secure: said.has('secure'), sameSite: 'Lax' },
  }
}

function cut(pair: string): [string, string] {
  const at = pair.indexOf('=')
  return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
}
