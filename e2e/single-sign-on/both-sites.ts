/** Two sites of one sign-on, and a person who is signed in at both. */
import { HttpBrowser } from '../kit/http-browser.mjs'
import type { Connect } from '../kit/pages/connect'
import type { Learning } from '../kit/pages/learning'
import type { Mooc } from '../kit/pages/mooc'
import type { RoomHome } from '../kit/pages/room-home'
import { expect, type Fixtures } from '../kit/test'
import { walkSignIn } from '../kit/walk-sign-in.mjs'
import { test as base } from '../other-browsers'

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

/**
 * `ready` is signed in at both sites, by typing at the first alone. Typed over plain HTTP, for these tests are about
 * what comes later: seven pages are not drawn. The same, pressed by hand, is the first test of in.spec.ts.
 */
export async function signedInAtBoth({
  page,
  room,
  connect,
  learning,
}: Pick<Kit, 'page' | 'room' | 'connect' | 'learning'>): Promise<void> {
  const browser = new HttpBrowser()
  const login = await browser.open(`${room.urls.mooc}/login`)
  const menu = await browser.submit(login, {}, { action: '/mooc/login/start' })
  await walkSignIn(browser, menu, {
    citizenId: room.person('ready').citizenId,
    readCode: reference => room.readCode({ site: 'connect', reference }),
  })
  const { hostname: domain } = new URL(room.urls.mooc)
  await page
    .context()
    .addCookies(browser.cookies().map(cookie => ({ ...cookie, domain, httpOnly: true, sameSite: 'Lax' })))
  await learning.beginSignIn()
  await connect.allow.click()
  await expect(learning.greeting(somporn)).toBeVisible()
}

export { expect }
