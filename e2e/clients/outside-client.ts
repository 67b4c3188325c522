/** Clients we did not write, each signing a person in at a room's issuer; how it ends comes back as data. */
import type { Browser, Page } from '@playwright/test'
import { lineOf } from '@/lib/outside-clients/table'
import { HttpBrowser } from '../kit/http-browser.mjs'
import { Connect } from '../kit/pages/connect'
import type { Room } from '../kit/room'
import { walkSignIn } from '../kit/walk-sign-in.mjs'
import { describeError, type ErrorData } from './describe-error'

export type Claims = Record<string, unknown>
export type Outcome = { claims: Claims } | { error: ErrorData }

export interface SignIn {
  room: Room
  /** For the clients that live in a browser; each run opens a fresh context of it. */
  chromium: Browser
  /** Who signs in, by key; `ready` when not said. */
  person?: string
  decision?: 'allow' | 'deny'
  /** As the library's manual begins, without the line that its row of the table names. */
  atDefaults?: boolean
  /** Beyond its line whatever it can read of a person, so that each lie there is has a way to reach it. */
  readsAll?: boolean
}

export interface OutsideClient {
  name: string
  /** What this machine lacks to run it, in words with the remedy; undefined when nothing. */
  missing: () => string | undefined
  /**
   * A whole sign-in by a fresh instance of the client, registered for it alone. Whatever the client raises is in
   * the outcome; it rejects only when the client is missing or the room refuses to register it.
   */
  signIn: (wish: SignIn) => Promise<Outcome>
}

type Registered = Awaited<ReturnType<Room['registerClient']>>

/** What a client gets to sign in with. */
export interface Attempt {
  issuer: string
  /** With the line of its row that is a part of the program; one of the registration `register` adds by itself. */
  withLine: boolean
  readsAll: boolean
  chromium: Browser
  /** The person's own browser; only clients with a site of their own need it. */
  browser: HttpBrowser
  register: (metadata: Parameters<Room['registerClient']>[0]) => Promise<Registered>
  /** The person goes to the issuer at `url` and signs in; gives the address it sends back to, not yet opened. */
  walk: (url: string, redirectUri: string) => Promise<string>
  /** The same in a window that stands at the issuer already: for what only a browser shows. */
  walkIn: (window: Page) => Promise<void>
  /** Fires when the run is over, by its end or by the clock. */
  signal: AbortSignal
  /** Cleans up after the run, last come first served; at once when the run is over already. */
  atEnd: (task: () => unknown) => void
}

/** What a site asks for where the library leaves it to the site. */
export const scope = 'openid profile email'

/** A whole run at most, long enough for seven clients at once on a busy machine; a single request at most `requestSeconds`. */
export const runSeconds = 20
export const requestSeconds = 10

/** What went wrong before the client heard anything: on the person's way through the issuer's pages. */
class NeverCameBack extends Error {
  override name = 'NeverCameBack'
}

class RefusedByTheRoom extends Error {}

async function walk({ room, person = 'ready', decision }: SignIn, attempt: Attempt, url: string, to: string) {
  const stopAt = (next: string) => next.startsWith(to)
  const { citizenId } = room.person(person)
  const readCode = (reference: string) => room.readCode({ site: 'connect', reference })
  try {
    const first = await attempt.browser.open(url, { stopAt })
    if (stopAt(first.url)) return first.url
    const end = await walkSignIn(attempt.browser, first, { citizenId, readCode, decision, stopAt })
    if (stopAt(end.url)) return end.url
    throw new Error(`${end.status} at ${end.url}`)
  } catch (cause) {
    throw new NeverCameBack('the issuer did not send the person back', { cause })
  }
}

async function walkIn({ room, person = 'ready', decision = 'allow' }: SignIn, window: Page) {
  const connect = new Connect(window, room)
  await connect.proveTo(room.person(person).citizenId)
  await connect[decision].click()
}

interface Endpoints {
  authorization_endpoint: string
  token_endpoint: string
  userinfo_endpoint: string
}

/** Where the room's issuer is asked, for a library that has to be told each address. */
export async function endpointsOf(issuer: string): Promise<Endpoints> {
  const answer = await fetch(`${issuer}/.well-known/openid-configuration`)
  return answer.json()
}

/** The code in a callback, for a library that leaves its address to the site. */
export function codeIn(callback: URL): string {
  const code = callback.searchParams.get('code')
  if (code) return code
  throw Object.assign(new Error('the site got no code'), { code: callback.searchParams.get('error') })
}

/** The members that a row's line adds to the registration. */
function registrationLine(name: string): Record<string, unknown> {
  const line = lineOf(name)
  return line?.in === 'registration' ? JSON.parse(`{${line.code}}`) : {}
}

/** Makes an outside client of a function that signs in and gives the claims its site would see, or throws. */
export function outsideClient(
  name: string,
  signIn: (attempt: Attempt) => Promise<Claims>,
  missing: OutsideClient['missing'] = () => undefined,
): OutsideClient {
  const run = async (wish: SignIn): Promise<Outcome> => {
    const lack = missing()
    if (lack) throw new Error(`${name} cannot run here: ${lack}`)
    const ends: (() => unknown)[] = []
    const controller = new AbortController()
    let isWalking = false
    let clock: NodeJS.Timeout | undefined
    const timeUp = new Promise<never>((_, reject) => {
      clock = setTimeout(() => {
        const words = `no end after ${runSeconds} s`
        reject(isWalking ? new NeverCameBack(words) : new DOMException(words, 'TimeoutError'))
      }, runSeconds * 1000)
    })
    const withLine = !wish.atDefaults
    const registered = withLine ? registrationLine(name) : {}
    const attempt: Attempt = {
      issuer: wish.room.urls.issuer,
      withLine,
      readsAll: wish.readsAll === true,
      chromium: wish.chromium,
      browser: new HttpBrowser(),
      register: metadata =>
        wish.room.registerClient({ ...metadata, ...registered }).catch(cause => {
          throw new RefusedByTheRoom(`No client: ${cause.message}`, { cause })
        }),
      walk: (url, redirectUri) => {
        isWalking = true
        return walk(wish, attempt, url, redirectUri).finally(() => {
          isWalking = false
        })
      },
      walkIn: window => walkIn(wish, window),
      signal: controller.signal,
      atEnd: task => (controller.signal.aborted ? task() : ends.unshift(task)),
    }
    try {
      return { claims: await Promise.race([signIn(attempt), timeUp]) }
    } catch (error) {
      if (error instanceof RefusedByTheRoom) throw error
      return { error: describeError(error) }
    } finally {
      clearTimeout(clock)
      controller.abort()
      for (const end of ends) {
        try {
          await end()
        } catch (problem) {
          console.error(problem)
        }
      }
    }
  }
  return { name, missing, signIn: run }
}
