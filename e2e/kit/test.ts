/** `test` with a room of its own for every test, what the room holds, and the pages a person walks through. */
import { readFileSync } from 'node:fs'
import { test as base, expect, type Page, defineConfig as playwrightConfig } from '@playwright/test'
import { withChromium } from './chromium.ts'
import { Clock } from './clock.ts'
import { Faults } from './faults.ts'
import { Inbox } from './inbox.ts'
import { Connect } from './pages/connect.ts'
import { Learning } from './pages/learning.ts'
import { Mooc } from './pages/mooc.ts'
import { PracticeBar } from './pages/practice-bar.ts'
import { RoomHome } from './pages/room-home.ts'
import { Seis } from './pages/seis.ts'
import type { Person } from './person.ts'
import { reportFailure } from './report-failure.ts'
import { Room, type RoomKey, type RoomOptions } from './room.ts'
import { Trace } from './trace.ts'

/** What may stand under `use` in the configuration, or in `test.use`. */
export interface KitOptions {
  /** Where the rehearsal is; else REHEARSAL_ORIGIN, else `baseURL`, else http://localhost:3000. */
  rehearsalOrigin: string | undefined
  /** How this test's room is opened; set with `test.use({ roomOptions: … })`. */
  roomOptions: RoomOptions
  /** Whom of the cast `person` is. */
  personKey: string
  /** Leaves the room of a failed test as it is, and prints where it is. */
  keepFailedRoom: boolean
  /** A room that is there already, by id and token or by the JSON file that has them: its tests share it, and it stays. */
  sharedRoom: string | RoomKey | undefined
}

interface Kit extends KitOptions {
  room: Room
  person: Person
  inbox: Inbox
  clock: Clock
  faults: Faults
  /** Not `trace`: Playwright has an option of that name. */
  roomTrace: Trace
  mooc: Mooc
  learning: Learning
  connect: Connect
  seis: Seis
  bar: PracticeBar
  home: RoomHome
}

/** What a test can be handed on to a helper. */
export type Fixtures = Pick<Kit, 'room' | 'faults' | 'mooc' | 'connect' | 'seis' | 'bar'> & { page: Page }

const readKey = (shared: KitOptions['sharedRoom']): RoomKey | undefined =>
  typeof shared === 'string' ? JSON.parse(readFileSync(shared, 'utf8')) : shared

export const test = base.extend<Kit, object>({
  rehearsalOrigin: [undefined, { option: true }],
  roomOptions: [{}, { option: true }],
  personKey: ['ready', { option: true }],
  keepFailedRoom: [false, { option: true }],
  sharedRoom: [undefined, { option: true }],
  launchOptions: [async ({ launchOptions }, use) => use(withChromium(launchOptions)), { scope: 'worker' }],
  room: async (
    { request, rehearsalOrigin, roomOptions, keepFailedRoom, sharedRoom, baseURL },
    use,
    testInfo,
  ) => {
    const origin = rehearsalOrigin ?? process.env.REHEARSAL_ORIGIN ?? baseURL ?? 'http://localhost:3000'
    const shared = readKey(sharedRoom)
    const room = shared
      ? await Room.attach(request, shared.id, shared.token, origin)
      : await Room.open(request, roomOptions, origin)
    await use(room)
    const hasFailed = testInfo.status !== testInfo.expectedStatus
    if (hasFailed) await reportFailure(room, testInfo)
    if (hasFailed && keepFailedRoom) console.error(`The room is kept: ${room.urls.home}`)
    else if (!shared) await room.send('DELETE', '')
  },
  person: async ({ room, personKey }, use) => use(room.person(personKey)),
  inbox: async ({ room }, use) => use(new Inbox(room)),
  clock: async ({ room }, use) => use(new Clock(room)),
  faults: async ({ room }, use) => use(new Faults(room)),
  roomTrace: async ({ room }, use) => use(new Trace(room)),
  mooc: async ({ page, room }, use) => use(new Mooc(page, room)),
  learning: async ({ page, room }, use) => use(new Learning(page, room)),
  connect: async ({ page, room }, use) => use(new Connect(page, room)),
  seis: async ({ page, room }, use) => use(new Seis(page, room)),
  bar: async ({ page }, use) => use(new PracticeBar(page)),
  home: async ({ page, room }, use) => use(new RoomHome(page, room)),
})

/** Playwright's own, which knows the kit's options as well. */
export const defineConfig = playwrightConfig<KitOptions>

export { expect }
