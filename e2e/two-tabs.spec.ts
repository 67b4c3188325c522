/** Sign-ins in two tabs of one browser: both finish, in either order. */
import type { BrowserContext, Page } from '@playwright/test'
import { serveLocally } from './clients/local-site'
import { Connect } from './kit/pages/connect'
import { Learning } from './kit/pages/learning'
import { Mooc } from './kit/pages/mooc'
import type { Room } from './kit/room'
import { test as base, expect } from './kit/test'

interface Client {
  callback: string
  register: () => Promise<string>
  /** The address of an authorization request. */
  authorize: (client_id: string, state: string, more?: Record<string, string>) => string
}

const test = base.extend<{ client: Client }>({
  client: async ({ room }, use) => {
    const site = await serveLocally((_, response) => {
      response.setHeader('content-type', 'text/html')
      response.end('<!doctype html><title>back at the client</title>')
    })
    const callback = `${site.origin}/callback`
    await use({
      callback,
      register: async () => (await room.registerClient({ redirect_uris: [callback] })).client_id,
      authorize: (client_id, state, more = {}) => {
        const ask = {
          client_id,
          redirect_uri: callback,
          response_type: 'code',
          scope: 'openid',
          state,
          ...more,
        }
        return `${room.urls.issuer}/auth?${new URLSearchParams(ask)}`
      },
    })
    site.close()
  },
})

interface Tab {
  page: Page
  connect: Connect
  mooc: Mooc
  learning: Learning
}

async function aTab(context: BrowserContext, room: Room): Promise<Tab> {
  const page = await context.newPage()
  return {
    page,
    connect: new Connect(page, room),
    mooc: new Mooc(page, room),
    learning: new Learning(page, room),
  }
}

/** The code is the tab's own: of its reference. */
async function prove({ connect }: Tab, room: Room, key = 'ready'): Promise<void> {
  await connect.proveTo(room.person(key).citizenId)
}

const isBack = ({ page }: Tab, state: string) =>
  expect(page).toHaveURL(new RegExp(`callback\\?code=[\\w-]+&state=${state}&`))

for (const which of ['two clients', 'the same client twice'] as const) {
  for (const order of ['the first begun first', 'the last begun first'] as const) {
    test(`${which}, ${order}`, async ({ context, room, client }) => {
      const one = await client.register()
      const two = which === 'two clients' ? await client.register() : one
      const [first, second] = [await aTab(context, room), await aTab(context, room)]
      await first.page.goto(client.authorize(one, 'first'))
      await second.page.goto(client.authorize(two, 'second'))
      await expect(second.connect.ocsc).toBeVisible()
      const tabs: [Tab, string][] = [
        [first, 'first'],
        [second, 'second'],
      ]
      for (const [tab, state] of order === 'the first begun first' ? tabs : tabs.reverse()) {
        await prove(tab, room)
        await tab.connect.allow.click()
        await isBack(tab, state)
      }
    })
  }
}

test('step by step in turn, and a refusal in one, disturb nothing in the other', async ({
  context,
  room,
  client,
}) => {
  const clientId = await client.register()
  const [first, second] = [await aTab(context, room), await aTab(context, room)]
  await first.page.goto(client.authorize(clientId, 'first'))
  await prove(first, room)
  await second.page.goto(client.authorize(clientId, 'second'))
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
  client,
}) => {
  const clientId = await client.register()
  const before = await aTab(context, room)
  await before.page.goto(client.authorize(clientId, 'before'))
  await prove(before, room)
  await before.connect.allow.click()
  await isBack(before, 'before')
  const [first, second] = [await aTab(context, room), await aTab(context, room)]
  await first.page.goto(client.authorize(clientId, 'first', { prompt: 'consent' }))
  await second.page.goto(client.authorize(clientId, 'second', { prompt: 'consent' }))
  await first.connect.allow.click()
  await isBack(first, 'first')
  await second.connect.allow.click()
  await isBack(second, 'second')
})

test('somebody else finishes in the other tab: one who had proven who they are gets in, one whom only the session knew proves it again', async ({
  context,
  room,
  client,
}) => {
  const clientId = await client.register()
  const before = await aTab(context, room)
  await before.page.goto(client.authorize(clientId, 'before'))
  await prove(before, room)
  await before.connect.allow.click()
  await isBack(before, 'before')
  const [known, proven, refusing, other] = [
    await aTab(context, room),
    await aTab(context, room),
    await aTab(context, room),
    await aTab(context, room),
  ]
  await known.page.goto(client.authorize(clientId, 'known', { prompt: 'consent' }))
  await refusing.page.goto(client.authorize(clientId, 'refusing', { prompt: 'consent' }))
  await proven.page.goto(client.authorize(clientId, 'proven', { prompt: 'login consent' }))
  await prove(proven, room)
  await other.page.goto(client.authorize(clientId, 'other', { prompt: 'login consent' }))
  await prove(other, room, 'new-officer')
  await other.connect.allow.click()
  await isBack(other, 'other')

  await refusing.connect.deny.click()
  await expect(refusing.page).toHaveURL(/error=access_denied/)
  await known.connect.allow.click()
  await expect(known.connect.ocsc, 'whose session it was is not there any more').toBeVisible()
  await prove(known, room)
  await known.connect.allow.click()
  await isBack(known, 'known')
  await proven.connect.allow.click()
  await isBack(proven, 'proven')
})

test('a tab that was asked while nobody was known, and whose person is another, finishes too', async ({
  context,
  room,
  client,
}) => {
  const clientId = await client.register()
  const [first, second] = [await aTab(context, room), await aTab(context, room)]
  await first.page.goto(client.authorize(clientId, 'first'))
  await second.page.goto(client.authorize(clientId, 'second'))
  await prove(first, room)
  await first.connect.allow.click()
  await isBack(first, 'first')
  await prove(second, room, 'new-officer')
  await second.connect.allow.click()
  await isBack(second, 'second')
})

for (const order of ['the first begun first', 'the last begun first'] as const) {
  test(`Thai MOOC and the reading room, ${order}`, async ({ context, room }) => {
    const [first, second] = [await aTab(context, room), await aTab(context, room)]
    await first.mooc.beginSignIn()
    await second.learning.beginSignIn()
    await expect(second.connect.ocsc).toBeVisible()
    const finishMooc = async () => {
      await prove(first, room)
      await first.connect.allow.click()
      await expect(first.mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
    }
    const finishLearning = async () => {
      await prove(second, room)
      await second.connect.allow.click()
      await expect(second.page).toHaveURL(/\/learning$/)
    }
    if (order === 'the first begun first') await finishMooc()
    await finishLearning()
    if (order !== 'the first begun first') await finishMooc()
    await second.page.reload()
    await expect(second.page.getByText('สมพร').first()).toBeVisible()
  })

  test(`Thai MOOC twice, each for a course of its own, ${order}`, async ({ context, room, roomTrace }) => {
    const [first, second] = [await aTab(context, room), await aTab(context, room)]
    const tabs: [Tab, string][] = [
      [first, 'OCSC00038'],
      [second, 'OCSC00036'],
    ]
    for (const [{ mooc, connect }, course] of tabs) {
      await mooc.openCourse(course)
      await mooc.startLearning.click()
      await mooc.withEtdaConnect.click()
      await expect(connect.ocsc).toBeVisible()
    }
    for (const [tab, course] of order === 'the first begun first' ? tabs : tabs.reverse()) {
      await prove(tab, room)
      await tab.connect.allow.click()
      await expect(tab.page).toHaveURL(new RegExp(`/mooc/learn/${course}$`))
    }
    const callbacks = await roomTrace.of('callback')
    expect(callbacks.map(({ checks }) => checks?.find(({ name }) => name === 'state')?.ok)).toEqual([
      true,
      true,
    ])
    await first.mooc.open('/dashboard')
    await expect(first.page.getByRole('main').getByRole('heading', { level: 3 })).not.toHaveCount(0)
  })

  test(`the reading room twice, ${order}`, async ({ context, room, roomTrace }) => {
    const [first, second] = [await aTab(context, room), await aTab(context, room)]
    const tabs = [first, second]
    for (const { learning, connect } of tabs) {
      await learning.beginSignIn()
      await expect(connect.ocsc).toBeVisible()
    }
    for (const tab of order === 'the first begun first' ? tabs : tabs.reverse()) {
      await prove(tab, room)
      await tab.connect.allow.click()
      await expect(tab.page).toHaveURL(/\/learning$/)
    }
    const callbacks = await roomTrace.of('callback')
    expect(callbacks.map(({ checks }) => checks?.find(({ name }) => name === 'state')?.ok)).toEqual([
      true,
      true,
    ])
  })
}

test('many sign-ins begun and left leave few cookies behind, and the newest finishes', async ({
  context,
  room,
}) => {
  const tab = await aTab(context, room)
  for (let begun = 0; begun < 9; begun++) {
    await tab.mooc.beginSignIn()
    await expect(tab.connect.ocsc).toBeVisible()
  }
  const cookies = await context.cookies(room.urls.mooc)
  expect(cookies.filter(({ name }) => /_sign-in_/.test(name))).toHaveLength(3)
  const header = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  expect(header.length, 'a proxy at its defaults takes the Cookie header').toBeLessThan(8000)
  await prove(tab, room)
  await tab.connect.allow.click()
  await expect(tab.mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})
