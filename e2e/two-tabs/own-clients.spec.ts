/** Sign-ins of clients of one's own in two tabs of one browser: both finish, in either order. */
import { serveLocally } from '../clients/local-site'
import { type OwnClient, registerOwn } from '../clients/own-client'
import { test as base, expect } from '../kit/test'
import { aTab, prove, proveAndAllow, type Tab } from './a-tab'

const test = base.extend<{ register: () => Promise<OwnClient> }>({
  register: async ({ room }, use) => {
    const site = await serveLocally((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>back at the client</title>')
    })
    await use(() => registerOwn(room, `${site.origin}/callback`))
    site.close()
  },
})

const isBack = ({ page }: Tab, state: string) =>
  expect(page).toHaveURL(new RegExp(`callback\\?code=[\\w-]+&state=${state}&`))

for (const which of ['two clients', 'the same client twice'] as const) {
  for (const order of ['the first begun first', 'the last begun first'] as const) {
    test(`${which}, ${order}`, async ({ context, room, register }) => {
      const one = await register()
      const two = which === 'two clients' ? await register() : one
      const [first, second] = [await aTab(context, room), await aTab(context, room)]
      await first.page.goto(one.authorize({ state: 'first' }))
      await second.page.goto(two.authorize({ state: 'second' }))
      await expect(second.connect.ocsc).toBeVisible()
      const tabs: [Tab, string][] = [
        [first, 'first'],
        [second, 'second'],
      ]
      for (const [tab, state] of order === 'the first begun first' ? tabs : tabs.reverse()) {
        await proveAndAllow(tab, room)
        await isBack(tab, state)
      }
    })
  }
}

test('step by step in turn, and a refusal in one, disturb nothing in the other', async ({
  context,
  room,
  register,
}) => {
  const client = await register()
  const [first, second] = [await aTab(context, room), await aTab(context, room)]
  await first.page.goto(client.authorize({ state: 'first' }))
  await prove(first, room)
  await second.page.goto(client.authorize({ state: 'second' }))
  await prove(second, room)
  await first.page.reload()
  await first.connect.deny.click()
  await expect(first.page).toHaveURL(/error=access_denied/)
  await second.connect.allow.click()
  await isBack(second, 'second')
})

test('with a live session: both go on at once, and the session that the first renews is still the second’s', async ({
  context,
  room,
  register,
}) => {
  const client = await register()
  const before = await aTab(context, room)
  await before.page.goto(client.authorize({ state: 'before' }))
  await proveAndAllow(before, room)
  await isBack(before, 'before')
  const [first, second] = [await aTab(context, room), await aTab(context, room)]
  await first.page.goto(client.authorize({ state: 'first', prompt: 'consent' }))
  await second.page.goto(client.authorize({ state: 'second', prompt: 'consent' }))
  await first.connect.allow.click()
  await isBack(first, 'first')
  await second.connect.allow.click()
  await isBack(second, 'second')
})

test('somebody else finishes in the other tab: one who had proven who they are gets in, one whom only the session knew proves it again', async ({
  context,
  room,
  register,
}) => {
  const client = await register()
  const before = await aTab(context, room)
  await before.page.goto(client.authorize({ state: 'before' }))
  await proveAndAllow(before, room)
  await isBack(before, 'before')
  const [known, proven, refusing, other] = [
    await aTab(context, room),
    await aTab(context, room),
    await aTab(context, room),
    await aTab(context, room),
  ]
  await known.page.goto(client.authorize({ state: 'known', prompt: 'consent' }))
  await refusing.page.goto(client.authorize({ state: 'refusing', prompt: 'consent' }))
  await proven.page.goto(client.authorize({ state: 'proven', prompt: 'login consent' }))
  await prove(proven, room)
  await other.page.goto(client.authorize({ state: 'other', prompt: 'login consent' }))
  await proveAndAllow(other, room, 'new-officer')
  await isBack(other, 'other')

  await refusing.connect.deny.click()
  await expect(refusing.page).toHaveURL(/error=access_denied/)
  await known.connect.allow.click()
  await expect(known.connect.ocsc, 'whose session it was is not there any more').toBeVisible()
  await proveAndAllow(known, room)
  await isBack(known, 'known')
  await proven.connect.allow.click()
  await isBack(proven, 'proven')
})

test('a tab that was asked while nobody was known, and whose person is another, finishes too', async ({
  context,
  room,
  register,
}) => {
  const client = await register()
  const [first, second] = [await aTab(context, room), await aTab(context, room)]
  await first.page.goto(client.authorize({ state: 'first' }))
  await second.page.goto(client.authorize({ state: 'second' }))
  await proveAndAllow(first, room)
  await isBack(first, 'first')
  await proveAndAllow(second, room, 'new-officer')
  await isBack(second, 'second')
})
