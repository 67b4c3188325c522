/** The pages of no room: for testers, and those that nobody means to open. */
import { lookAt, type Tour } from './tour'

const testersTour: Tour = async (page, _room, look) => {
  await lookAt(page, '/about', 'เกี่ยวกับห้องซ้อม', look, 'about')
  await lookAt(page, '/about/api', 'คู่มือ API', look, 'the API')
  for (const summary of (await page.locator('details > summary').all()).slice(0, 3)) await summary.click()
  await look('the API, opened up')
  await lookAt(page, '/about/style', 'แบบของหน้าจอ', look, 'how pages look')
  await lookAt(page, '/about/faults', 'ไคลเอนต์ทำอย่างไร', look, 'what clients do about faults')
}

const plainTour: Tour = async (page, room, look) => {
  await lookAt(page, '/r/gone/mooc', 'ไม่พบหน้านี้', look, 'no such room')
  await lookAt(page, '/nothing/here', 'ไม่พบหน้านี้', look, 'no such page')
  await page.goto('/')
  const { port } = new URL(page.url())
  await lookAt(page, `http://127.0.0.1:${port}/r/${room.id}`, 'โปรดเปิดที่อยู่เว็บที่ถูกต้อง', look, 'wrong origin')
}

export const publicTours: Record<string, Tour> = {
  'the testers’ pages': testersTour,
  'the plain pages': plainTour,
}
