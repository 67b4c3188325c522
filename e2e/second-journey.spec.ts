/** The manual's part 2: add an e-mail in SEIS, and sign in the next day. */
import { expect, test } from './kit/test'

const email = 'mung.r@ocsc.example'

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'with scripts off', () => {
    test.use({ javaScriptEnabled: scripts })

    test('no e-mail leads to SEIS; eight steps later it works, but only the next day', async ({
      page,
      room,
      mooc,
      connect,
      seis,
    }) => {
      const person = room.person('no-email')
      await mooc.beginSignIn()
      await connect.askFor(person.citizenId)
      await expect(page.getByRole('heading', { name: 'สิ่งที่ส่งมาด้วย ๒ การเพิ่มข้อมูลอีเมล' })).toBeVisible()
      await connect.secondPart.click()

      await seis.askForPassword(person.citizenId)
      await expect(page.getByText('ค้นหาอีเมลไม่พบ')).toBeVisible()
      await seis.proveIdentity(person)
      await seis.setPasswordAddress(email)
      await seis.askForPassword(person.citizenId)
      await expect(page.getByText('ส่งรหัสผ่านไปยัง email XXXg.r@ocsc.example เรียบร้อยแล้ว')).toBeVisible()
      await seis.signIn(await room.readCode({ site: 'seis' }))
      await seis.press('ข้าราชการ')
      await seis.saveContact(email, '080-000-0003')
      await expect(page).toHaveURL(/\/seis\/profile$/)

      await mooc.beginSignIn()
      await connect.askFor(person.citizenId)
      await expect(page.getByText('ETDA Connect จะได้รับข้อมูลหลังเที่ยงคืน')).toBeVisible()

      await page.goto(room.urls.home)
      await page.getByRole('button', { name: 'ข้ามไปวันถัดไป' }).click()
      await mooc.beginSignIn()
      await connect.askFor(person.citizenId)
      await connect.submitOtp(await room.readCode({ site: 'connect' }))
      await connect.allow.click()
      await expect(mooc.greeting('นายมุ่ง เรียบดี')).toBeVisible()
    })
  })
}

test('leaving before the second แก้ไข fails the next day too, and the page says which press was missed', async ({
  page,
  room,
  mooc,
  connect,
  seis,
}) => {
  const person = room.person('no-email')
  await seis.open()
  await seis.askForPassword(person.citizenId)
  await seis.proveIdentity(person)
  await seis.setPasswordAddress(email)
  await expect(seis.userCode).toBeVisible()
  await room.skipToNextDay()
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await expect(page.getByText('ยังไม่ได้กด แก้ไข ครั้งที่สอง')).toBeVisible()
})

test('three failed proofs end at the personnel office, not at a wall', async ({ page, room, seis }) => {
  const person = room.person('no-email')
  await seis.open()
  await seis.askForPassword(person.citizenId)
  for (const triesLeft of [2, 1]) {
    await seis.proveIdentity({ ...person, lastName: 'ผิด' })
    await expect(page.getByText(`ทำได้อีก ${triesLeft} ครั้ง`).first()).toBeVisible()
  }
  await seis.proveIdentity({ ...person, lastName: 'ผิด' })
  const title = 'ติดต่อฝ่ายการเจ้าหน้าที่ของหน่วยงานต้นสังกัด'
  await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
})

test('a new officer is told whom the other group is for, and finds the way back', async ({
  page,
  room,
  seis,
}) => {
  const person = room.person('new-officer')
  await seis.open()
  await seis.askForPassword(person.citizenId)
  await seis.signIn(await room.readCode({ site: 'seis' }))
  await seis.press('ข้าราชการ')
  await expect(page).toHaveURL(/\/group\/not-yours$/)
  await page.getByRole('main').getByRole('link').first().click()
  await seis.press('กลุ่มข้าราชการใหม่')
  await expect(page).toHaveURL(/\/seis\/home$/)
})
