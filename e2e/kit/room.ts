/** A practice room as a test holds it: opened through the control API, private to the test. */
import type { APIRequestContext, BrowserContextOptions } from '@playwright/test'
import type { SiteUrl, StartSite } from '../../lib/sites/sites.mjs'
import type { Person } from './person.ts'

/** What a browser keeps, as Playwright takes it. */
export type StorageState = Exclude<NonNullable<BrowserContextOptions['storageState']>, string>

export interface RoomOptions {
  /** Clients that send login_hint with a practice ID are signed in without a click. */
  autoApprove?: boolean
  /** With autoApprove: the practice ID of whom they sign in when they hint at nobody. */
  autoApproveAs?: string
  /** The scope under which the `claims` of people are told. */
  ownScope?: string
  locale?: 'th' | 'en'
  /** `fast` keeps no test waiting for a minute that a person would. */
  pace?: 'real' | 'fast'
  label?: string
}

/** What a room is taken up by. */
export interface RoomKey {
  id: string
  token: string
}

export class Room {
  private constructor(
    private readonly api: APIRequestContext,
    private readonly origin: string,
    readonly id: string,
    readonly token: string,
    readonly urls: Record<'home' | SiteUrl | 'mail' | 'trace', string>,
    readonly personas: Person[],
  ) {}

  /** Opens a room of its own for one test; without `origin` at the base URL of `api`. */
  static async open(api: APIRequestContext, options: RoomOptions = {}, origin = ''): Promise<Room> {
    const answer = await api.post(`${origin}/api/v1/rooms`, { data: options }).catch(error => {
      throw new Error(
        `No rehearsal answers at ${origin || 'the base URL'}: start one, or set rehearsalOrigin or REHEARSAL_ORIGIN.\n${error.message}`,
      )
    })
    if (answer.status() !== 201) throw new Error(`No room: ${answer.status()} ${await answer.text()}`)
    const { id, token, urls, personas } = await answer.json()
    return new Room(api, origin, id, token, urls, personas)
  }

  /** A room that is there already, e.g. one that a setup project opened; without `origin` at the base URL of `api`. */
  static async attach(api: APIRequestContext, id: string, token: string, origin = ''): Promise<Room> {
    const read = async (path: string) => {
      const headers = { authorization: `Bearer ${token}` }
      const answer = await api.get(`${origin}/api/v1/rooms/${id}${path}`, { headers })
      if (!answer.ok()) throw new Error(`No such room: ${answer.status()} ${await answer.text()}`)
      return answer.json()
    }
    const [{ urls }, personas] = await Promise.all([read(''), read('/personas')])
    return new Room(api, origin, id, token, urls, personas)
  }

  /** One of the cast by key, e.g. `ready` or `no-email`. */
  person(key: string): Person {
    const person = this.personas.find(one => one.key === key)
    if (!person) throw new Error(`Nobody of the key ${key} in this room`)
    return person
  }

  /** A call to the control API below /api/v1/rooms/{id}; throws unless it succeeds. */
  async call<T>(method: string, path: string, data?: unknown): Promise<T> {
    const answer = await this.send(method, path, data)
    if (!answer.ok()) throw new Error(`${method} ${path}: ${answer.status()} ${await answer.text()}`)
    const text = await answer.text()
    return (text ? JSON.parse(text) : undefined) as T
  }

  /** The same, whatever the answer. */
  send(method: string, path: string, data?: unknown) {
    return this.api.fetch(`${this.origin}/api/v1/rooms/${this.id}${path}`, {
      method,
      headers: { authorization: `Bearer ${this.token}` },
      ...(data === undefined ? {} : { data }),
    })
  }

  /** The newest live code, waited for; never a used, superseded or expired one. */
  async readCode(
    wish: { site?: 'connect' | 'seis'; reference?: string; citizenId?: string } = {},
  ): Promise<string> {
    const { code } = await this.call<{ code: string }>(
      'GET',
      `/otp?${new URLSearchParams({ ...wish, wait: '10' })}`,
    )
    return code
  }

  skipToNextDay = (): Promise<void> => this.call('POST', '/clock', { to: 'next-day' })
  advance = (seconds: number): Promise<void> => this.call('POST', '/clock', { advanceSeconds: seconds })

  /** One more person, known to both registers at once; what `facts` leave out is invented, with a practice ID. */
  addPerson = (facts: Partial<Person> & Record<string, unknown> = {}): Promise<Person> =>
    this.call('POST', '/personas', facts)

  /** An address that lands a browser signed in, to begin in the middle of the story. Works once, for five minutes. */
  startUrl = async (citizenId: string, site: StartSite): Promise<string> =>
    (await this.call<{ startUrl: string }>('POST', '/sessions', { citizenId, site })).startUrl

  /** What a browser keeps that is signed in there, for `newContext({ storageState })` or `test.use`. */
  storageState = async (citizenId: string, site: StartSite): Promise<StorageState> =>
    (
      await this.call<{ storageState: StorageState }>('POST', '/sessions', {
        ...{ citizenId, site, storageState: true },
      })
    ).storageState

  /** Registers a relying party at the room's issuer. */
  registerClient = (
    metadata: { redirect_uris: string[]; token_endpoint_auth_method?: string } & Record<string, unknown>,
  ) => this.call<{ client_id: string; client_secret: string }>('POST', '/clients', metadata)
}
