/** A double tap, on every button of both journeys. */
import { expect, test } from '../kit/test'

test('a double tap on every button of the first journey ends where one tap would, with one letter', async ({
  page,
  room,
  mooc,
  connect,
}) => {
  await mooc.open()
  await mooc.signIn.click()
  await mooc.withEtdaConnect.dblclick()
  await connect.ocsc.dblclick()
  await connect.citizenId.fill(room.person('ready').citizenId)
  await connect.askForOtp.dblclick()
  await connect.otp.fill(await room.readCode({ site: 'connect' }))
  await connect.confirm.dblclick()
  await connect.allow.dblclick()
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  expect(await room.call('GET', '/messages')).toHaveLength(1)
  await mooc.openCourse('OCSC00038')
  await mooc.startLearning.dblclick()
  await page.getByRole('radio').first().check()
  await page.getByRole('button', { name: 'ส่งคำตอบ' }).dblclick()
  await expect(page.getByText('คำตอบของท่าน')).toBeVisible()
  await mooc.open('/dashboard')
  await expect(page.getByRole('heading', { name: 'การบริหารความเสี่ยงดิจิทัล' })).toHaveCount(1)
})

for (const scripts of [true, false]) {
  test.describe(scripts ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled: scripts })

    test('a double tap on every button of the second journey ends where one tap would, with one letter and one session', async ({
      page,
      room,
      seis,
    }) => {
      const person = room.person('no-email')
      await seis.open()
      await seis.userCode.fill(person.citizenId)
      await seis.requestPassword.dblclick()
      await seis.fillProof(person)
      await seis.prove.dblclick()
      await seis.newEmail.fill('mung.r@ocsc.example')
      await seis.confirmEmail.fill('mung.r@ocsc.example')
      await seis.save.dblclick()
      await expect(page.getByText('บันทึกอีเมลสำหรับรับรหัสผ่านแล้ว')).toBeVisible()
      await seis.userCode.fill(person.citizenId)
      await seis.requestPassword.dblclick()
      await expect(page.getByText('ส่งรหัสผ่านไปยัง email')).toBeVisible()
      expect(await room.call('GET', '/messages')).toHaveLength(1)
      await seis.password.fill(await room.readCode({ site: 'seis' }))
      await seis.enter.dblclick()
      await seis.officers.dblclick()
      await expect(page.getByText('ออนไลน์ 1 คน')).toBeVisible()
      await seis.profile.click()
      await seis.edit.click()
      await seis.email.fill('mung.r@ocsc.example')
      await seis.phone.fill('080-000-0003')
      await seis.edit.dblclick()
      await expect(page.getByText('จัดเก็บข้อมูลเรียบร้อยแล้ว')).toBeVisible()
      expect(await room.call('GET', '/messages')).toHaveLength(1)
    })
  })
}
