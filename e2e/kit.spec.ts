/** The kit's own promises: pages found in both languages, and test ids that stay. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from './kit/test'

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
      await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
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
        await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
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

const readme = readFileSync(path.join(import.meta.dirname, 'kit/README.md'), 'utf8')
const table = /## Test ids\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
/** Last column of each row; the sentence above the table names none. */
const documented = [...table.matchAll(/^\|[^|]*\|(.*)\|$/gm)]
  .flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, id = '']) => id))
  .filter(id => id !== 'data-testid')

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
  const seen = new Set<string>()
  const look = async () => {
    const ids = await page
      .locator('[data-testid]')
      .evaluateAll(all => all.map(one => one.getAttribute('data-testid')))
    for (const id of ids)
      seen.add(
        String(id)
          .replace(/^fault-.*/, 'fault-<name>')
          .replace(/^exercise-(?!state|line).*/, 'exercise-<name>'),
      )
  }
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
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto(room.urls.trace)
  await expect(page.getByTestId('hop').first()).toBeVisible()
  await look()
  expect(documented.length).toBeGreaterThan(40)
  expect(documented.filter(id => !seen.has(id))).toEqual([])
})
