/** Start addresses of each site that have been used already. */
import { lookAt, type Tour } from './tour'

const startTour: Tour = async (page, room, look) => {
  await lookAt(page, `${room.urls.mooc}/start/used`, 'Login', look, 'start address used, Thai MOOC')
  await lookAt(page, `${room.urls.seis}/start/used`, 'เข้าสู่ระบบ', look, 'start address used, SEIS')
  await lookAt(page, `${room.urls.learning}/start/used`, 'อ่านวันละบท', look, 'start address used, learning')
}

export const startAddressesTours: Record<string, Tour> = {
  'start addresses': startTour,
}
