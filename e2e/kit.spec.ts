/** The kit's own promises: pages found in both languages, and test ids that stay. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { Room } from './kit/room'
import { expect } from './kit/test'
import { test } from './other-browsers'

/** A page in English greets by the English name. */
const greeted = {
  th: { ready: 'นางสาวสมพร ใจดี', noEmail: 'นายมุ่ง เรียบดี' },
  en: { ready: 'Miss Somporn Jaidee', noEmail: 'Mr. Mung Riapdee' },
}

for (const locale of ['th', 'en'] as const) {
  test.describe(`in a room of language ${locale}`, () => {
    test.use({ roomOptions: { locale, pace: 'fast' } })

    test('the first journey, every step by the kit’s pages alone', async ({
      page,
      room,
      person,
      home,
      mooc,
      connect,
      bar,
      inbox,
      roomTrace,
    }) => {
      await home.open()
      await expect(page.locator('html')).toHaveAttribute('lang', locale)
      await home.startAtMooc.click()
      await mooc.signIn.click()
      await mooc.withEtdaConnect.click()
      await connect.askFor(person.citizenId)
      await expect(connect.resend).toBeVisible()
      const reference = await connect.reference()
      const letter = await inbox.waitForMessage({ to: String(person.email) })
      expect(letter.reference).toBe(reference)
      expect(await inbox.raw(letter.id)).toContain('Subject:')
      await connect.submitOtp(await bar.readCode(reference))
      await connect.deny.click()
      await mooc.tryAgain.click()
      await connect.signInAs(person.citizenId)
      await expect(mooc.greeting(greeted[locale].ready)).toBeVisible()
      await mooc.openCourse('OCSC00038')
      await mooc.startLearning.click()
      await mooc.leave()
      await expect(mooc.signIn).toBeVisible()
      expect((await roomTrace.of('token')).length).toBe(1)
      expect(await room.startUrl(person.citizenId, 'mooc')).toContain(room.id)
    })

    test.describe(() => {
      test.use({ personKey: 'no-email' })

      test('the second journey, up to the next day', async ({
        person,
        home,
        seis,
        mooc,
        connect,
        bar,
        clock,
      }) => {
        await home.open()
        await home.startAtSeis.click()
        const card = await bar.readCard()
        expect(card.citizenId.replaceAll('-', '')).toBe(person.citizenId)
        await seis.enterWithNewEmail(person, 'mung.r@ocsc.example')
        await seis.saveContact('mung.r@ocsc.example', '080-000-0003')
        await seis.signOut.click()
        const before = await clock.now()
        await home.skipToNextDay()
        expect((await clock.now()).getTime()).toBeGreaterThan(before.getTime())
        await mooc.beginSignIn()
        await connect.signInAs(person.citizenId)
        await expect(mooc.greeting(greeted[locale].noEmail)).toBeVisible()
        await clock.backToRealTime()
      })
    })
  })
}

test('a person of the test’s own signs in: what is not said is invented', async ({ room, mooc, connect }) => {
  const own = await room.addPerson({ firstName: 'กานดา', lastName: 'ทดสอบ' })
  expect(own.citizenId).toMatch(/^[1-8]99\d{10}$/)
  await mooc.beginSignIn()
  await connect.signInAs(own.citizenId)
  await expect(mooc.greeting(`${own.honorific}กานดา ทดสอบ`)).toBeVisible()
})

test('a room that is attached to is the same room, and a refusal is thrown in the page’s own words', async ({
  room,
  request,
  mooc,
  connect,
}) => {
  const again = await Room.attach(request, room.id, room.token)
  expect(again.urls).toEqual(room.urls)
  expect(again.person('ready').citizenId).toBe(room.person('ready').citizenId)
  await expect(Room.attach(request, room.id, 'another')).rejects.toThrow(/No such room/)
  for (const key of ['no-email', 'locked']) {
    await mooc.beginSignIn()
    await expect(connect.signInAs(again.person(key).citizenId)).rejects.toThrow(
      /^ETDA Connect refused: .*[ก-๙]/,
    )
  }
})

const readme = readFileSync(path.join(import.meta.dirname, 'kit/README.md'), 'utf8')
const table = /## Test ids\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
/** Last column of each row; the sentence above the table names none. */
const documentedRows = [...table.matchAll(/^\|([^|]*)\|(.*)\|$/gm)].map(([, where = '', cell = '']) => ({
  isOfClass: where.includes('class'),
  ids: [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id).filter(id => id !== 'data-testid'),
}))
const documentedIds = (isOfClass: boolean) =>
  documentedRows.filter(row => row.isOfClass === isOfClass).flatMap(({ ids }) => ids)

/** Keeps the test ids of the pages that it looks at, as the README writes them. */
class SeenIds {
  readonly all = new Set<string>()

  look = async (page: Page): Promise<void> => {
    const ids = await page
      .locator('[data-testid]')
      .evaluateAll(all => all.map(one => one.getAttribute('data-testid')))
    for (const id of ids)
      this.all.add(
        String(id)
          .replace(/^fault-.*/, 'fault-<name>')
          .replace(/^total-.*/, 'total-<name>')
          .replace(/^exercise-(?!state|line).*/, 'exercise-<name>'),
      )
  }
}

test('every test id of the README is on its page', async ({
  page,
  room,
  home,
  mooc,
  connect,
  seis,
  learning,
  faults,
}) => {
  test.slow()
  const seen = new SeenIds()
  const look = () => seen.look(page)
  const [ready, noEmail] = [room.person('ready'), room.person('no-email')]
  await home.skipToNextDay()
  await look()
  await home.openTools()
  await look()
  await mooc.open()
  await look()
  await page.getByTestId('ask-hint').click()
  await page.getByTestId('show-control').waitFor()
  await look()
  await mooc.open('/login')
  await look()
  await mooc.withEtdaConnect.click()
  await connect.ocsc.waitFor()
  await look()
  await connect.ocsc.click()
  await connect.askForOtp.click()
  await expect(connect.alert).toBeVisible()
  await look()
  await connect.citizenId.fill(ready.citizenId)
  await connect.askForOtp.click()
  await connect.otp.waitFor()
  await look()
  await page.goto(room.urls.mail)
  await expect(page.getByTestId('letter')).toBeVisible()
  await look()
  await mooc.beginSignIn()
  await connect.proveTo(ready.citizenId)
  await look()
  await connect.allow.click()
  await expect(mooc.signOut).toBeVisible()
  await look()
  await mooc.open('/certificates')
  await look()
  await mooc.openCourse('REH00006')
  await look()
  await mooc.startLearning.click()
  await expect(page.getByTestId('finish-lesson')).toBeVisible()
  await look()
  await mooc.open('/learn/REH00006/quiz')
  await look()
  await learning.open()
  await look()
  await learning.signIn.click()
  await connect.allow.click()
  await learning.signOut.click()
  await expect(learning.fromHere).toBeVisible()
  await look()
  await learning.open('/record')
  await look()
  await learning.open('/readings/one-sign-in')
  await look()
  await page.goto(`${room.urls.issuer}/account`)
  await expect(connect.endEverywhere).toBeVisible()
  await look()
  await seis.open()
  await look()
  await seis.askForPassword(noEmail.citizenId)
  await seis.prove.waitFor()
  await look()
  await seis.proveIdentity(noEmail)
  await seis.save.waitFor()
  await look()
  await home.open()
  await look()
  await page.goto(`${room.urls.home}/endings/1`)
  await look()
  await page.goto(`${room.urls.home}/exercises`)
  await look()
  await page.goto(`${room.urls.home}/exercises/refused-consent`)
  await look()
  await page.getByTestId('begin').click()
  await expect(page.getByTestId('exercise-line')).toBeVisible()
  await look()
  await seis.open()
  await seis.askForPassword(ready.citizenId)
  await seis.signIn(await room.readCode({ site: 'seis' }))
  await seis.officers.waitFor()
  await look()
  await seis.officers.click()
  await seis.profile.click()
  await seis.edit.waitFor()
  await look()
  await seis.edit.click()
  await seis.clear.waitFor()
  await look()
  await faults.arm('mail-lost')
  await page.goto(`${room.urls.home}/faults`)
  await look()
  await faults.disarmAll()
  await faults.arm('state-changed')
  await page.context().clearCookies()
  await mooc.beginSignIn()
  await connect.proveTo(ready.citizenId)
  await connect.allow.click()
  await expect(page.getByTestId('failure-notice')).toBeVisible()
  await look()
  await page.goto(room.urls.trace)
  await expect(page.getByTestId('hop').first()).toBeVisible()
  await look()
  await page.goto(`${room.urls.trace}/beside`)
  await expect(page.getByTestId('beside-hop').first()).toBeVisible()
  await look()
  const documented = documentedIds(false)
  expect(documented.length).toBeGreaterThan(40)
  expect(documented.filter(id => !seen.all.has(id))).toEqual([])
})

test('every test id of a class is on its page', async ({ page, otherPage, request }) => {
  const seen = new SeenIds()
  for (const address of ['/classroom', '/classroom/plans']) {
    await page.goto(address)
    await seen.look(page)
  }
  const opened = await (await request.post('/api/v1/classes', { data: { title: 'รุ่นเช้า' } })).json()
  const act = (data: object) =>
    request.post(`/api/v1/classes/${opened.id}/actions`, {
      data,
      headers: { authorization: `Bearer ${opened.token}` },
    })
  await page.goto(opened.urls.board)
  await expect(page.getByTestId('lock')).toBeVisible()
  const board = new URL(page.url()).pathname
  const learner = await otherPage()
  await learner.goto(`/join/${opened.code}`)
  await seen.look(learner)
  await learner.getByTestId('join').click()
  await learner.getByTestId('hand').click()
  await seen.look(learner)
  await page.reload()
  await expect(page.getByTestId('board')).toBeVisible()
  await seen.look(page)
  expect((await act({ do: 'hold' })).status()).toBe(200)
  expect((await act({ do: 'next-exercise', item: 0 })).status()).toBe(200)
  expect((await act({ do: 'hint', text: 'ดูที่แถบด้านล่าง' })).status()).toBe(200)
  await learner.reload()
  await seen.look(learner)
  await learner.goto(`/join/${opened.code}`)
  await seen.look(learner)
  for (const below of [
    '/join-screen',
    '/projector',
    '/seats/1',
    '/act',
    '/seat-cards',
    '/summary',
    '/settings',
  ]) {
    await page.goto(`${board}${below}`)
    await seen.look(page)
  }
  await page.goto(`${board}/seats/1`)
  await page.getByTestId('remove').click()
  await expect(page.getByTestId('remove'), 'the same button takes back').toHaveAttribute('value', 'return')
  await learner.goto(`/join/${opened.code}`)
  await seen.look(learner)
  await page.goto(board)
  await page.getByTestId('lock').click()
  await expect(page.getByTestId('lock')).toBeVisible()
  const late = await otherPage()
  await late.goto(`/join/${opened.code}`)
  await seen.look(late)
  const documented = documentedIds(true)
  expect(documented.length).toBeGreaterThan(20)
  expect(documented.filter(id => !seen.all.has(id))).toEqual([])
})
