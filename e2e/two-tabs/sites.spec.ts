/** Sign-ins of Thai MOOC and the reading room in two tabs of one browser: both finish, in either order. */
import { expect, test } from '../kit/test'
import type { Trace } from '../kit/trace'
import { aTab, proveAndAllow, type Tab } from './a-tab'

/** Each of the two callbacks was met by the state that its own tab had begun with. */
async function expectTwoStatesRight(trace: Trace): Promise<void> {
  const callbacks = await trace.of('callback')
  expect(callbacks.map(({ checks }) => checks?.find(({ name }) => name === 'state')?.ok)).toEqual([
    true,
    true,
  ])
}

for (const order of ['the first begun first', 'the last begun first'] as const) {
  test(`Thai MOOC and the reading room, ${order}`, async ({ context, room }) => {
    const [first, second] = [await aTab(context, room), await aTab(context, room)]
    await first.mooc.beginSignIn()
    await second.learning.beginSignIn()
    await expect(second.connect.ocsc).toBeVisible()
    const finishMooc = async () => {
      await proveAndAllow(first, room)
      await expect(first.mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
    }
    const finishLearning = async () => {
      await proveAndAllow(second, room)
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
      await proveAndAllow(tab, room)
      await expect(tab.page).toHaveURL(new RegExp(`/mooc/learn/${course}$`))
    }
    await expectTwoStatesRight(roomTrace)
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
      await proveAndAllow(tab, room)
      await expect(tab.page).toHaveURL(/\/learning$/)
    }
    await expectTwoStatesRight(roomTrace)
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
  await proveAndAllow(tab, room)
  await expect(tab.mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
})
