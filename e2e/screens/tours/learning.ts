/** The reading room, a second site of the same sign-on. */
import { expect } from '@playwright/test'
import { Connect } from '../../kit/pages/connect'
import { Learning } from '../../kit/pages/learning'
import { Mooc } from '../../kit/pages/mooc'
import { lookAt, type Tour } from './tour'

const secondSiteTour: Tour = async (page, room, look) => {
  const [mooc, connect, learning] = [new Mooc(page, room), new Connect(page, room), new Learning(page, room)]
  await lookAt(page, room.urls.learning, 'อ่านวันละบท', look, 'shelf')
  await lookAt(page, `${room.urls.learning}/readings/shared-devices`, 'ออกจากระบบบนเครื่อง', look, 'reading')
  await lookAt(page, `${room.urls.learning}/record`, 'บันทึกการเรียนรู้', look, 'record, closed')
  await lookAt(page, `${room.urls.learning}/sign-in/failed`, 'ลงชื่อเข้าใช้ไม่สำเร็จ', look, 'sign-in failed')
  await lookAt(page, connect.account, 'ETDA Connect ไม่ได้จำผู้ใดไว้', look, 'session page, nobody')
  await mooc.beginSignIn()
  await connect.signInAs(room.person('ready').citizenId)
  await expect(mooc.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await learning.beginSignIn()
  await expect(connect.notMe).toBeVisible()
  await look('consent, known already')
  await connect.deny.click()
  await expect(page.getByRole('heading', { name: 'ท่านเลือกไม่อนุญาต' })).toBeVisible()
  await look('denied')
  await page.getByRole('button', { name: 'ลองใหม่ด้วย ETDA Connect' }).click()
  await connect.allow.click()
  await expect(learning.greeting('นางสาวสมพร ใจดี')).toBeVisible()
  await look('shelf of a reader')
  await learning.finish('shared-devices')
  await look('reading, finished')
  await lookAt(page, `${room.urls.learning}/record`, 'ข้อมูลของท่านที่ห้องอ่านมี', look, 'record')
}

export const learningTours: Record<string, Tour> = {
  'the second site': secondSiteTour,
}
