/** Two sites of one sign-on, and a person who is signed in at both. */
import type { Connect } from '../kit/pages/connect'
import type { Learning } from '../kit/pages/learning'
import type { Mooc } from '../kit/pages/mooc'
import type { RoomHome } from '../kit/pages/room-home'
import { test as base, expect, type Fixtures } from '../kit/test'

type Kit = Pick<Fixtures, 'page' | 'room' | 'faults'> & {
  mooc: Mooc
  connect: Connect
  learning: Learning
  home: RoomHome
}

export const test = base.extend<{ kit: Kit }>({
  kit: async ({ page, room, mooc, connect, learning, faults, home }, use) =>
    use({ page, room, mooc, connect, learning, faults, home }),
})

export const somporn = 'นางสาวสมพร ใจดี'
export const thanakorn = 'นายธนกร ตั้งใจ'

/** `ready` is signed in at both sites, by typing at the first alone. */
export async function signedInAtBoth({
  room,
  mooc,
  connect,
  learning,
}: Pick<Kit, 'room' | 'mooc' | 'connect' | 'learning'>): Promise<void> {
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting(somporn)).toBeVisible()
  await learning.beginSignIn()
  await connect.allow.click()
  await expect(learning.greeting(somporn)).toBeVisible()
}

export { expect }
