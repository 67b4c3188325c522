/** `test` with a room of its own for every test, and the pages a person walks through. */
import { test as base, expect, type Page } from '@playwright/test'
import { Faults } from './faults'
import { Connect } from './pages/connect'
import { Learning } from './pages/learning'
import { Mooc } from './pages/mooc'
import { PracticeBar } from './pages/practice-bar'
import { RoomHome } from './pages/room-home'
import { Seis } from './pages/seis'
import { Room, type RoomOptions } from './room'

interface Kit {
  /** How this test's room is opened; set with `test.use({ roomOptions: … })`. */
  roomOptions: RoomOptions
  room: Room
  faults: Faults
  mooc: Mooc
  learning: Learning
  connect: Connect
  seis: Seis
  bar: PracticeBar
  home: RoomHome
}

/** What a test can be handed on to a helper. */
export type Fixtures = Omit<Kit, 'roomOptions' | 'home' | 'learning'> & { page: Page }

export const test = base.extend<Kit>({
  roomOptions: [{}, { option: true }],
  room: async ({ request, roomOptions }, use) => {
    const room = await Room.open(request, roomOptions)
    await use(room)
    await room.send('DELETE', '')
  },
  faults: async ({ room }, use) => use(new Faults(room)),
  mooc: async ({ page, room }, use) => use(new Mooc(page, room)),
  learning: async ({ page, room }, use) => use(new Learning(page, room)),
  connect: async ({ page, room }, use) => use(new Connect(page, room)),
  seis: async ({ page, room }, use) => use(new Seis(page, room)),
  bar: async ({ page }, use) => use(new PracticeBar(page)),
  home: async ({ page, room }, use) => use(new RoomHome(page, room)),
})

export { expect }
