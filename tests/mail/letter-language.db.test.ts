/** A letter is in the language of whoever asked for it, and else in the room's. */
import { expect, test } from 'vitest'
import { localeCookie } from '@/lib/i18n/translator'
import { listMessages } from '@/lib/mail/list-messages'
import { seisPath } from '@/lib/paths'
import { cookieName } from '@/lib/web/cookie-header'
import { aRoom } from '../rooms/a-room'
import { castMember } from '../seis/a-visit'
import { aBrowser } from '../trace/a-browser'

test.each([
  ['en', 'Password for SEIS'],
  ['th', 'รหัสผ่านเข้าใช้งาน SEIS'],
  [undefined, 'รหัสผ่านเข้าใช้งาน SEIS'],
])('a browser that reads %s', async (chosen, subject) => {
  const room = await aRoom()
  const browser = aBrowser(new Map(chosen ? [[cookieName(localeCookie), chosen]] : []))
  await browser.go(seisPath(room.id, '/request-password'), { userCode: castMember('ready').citizenId })
  expect((await listMessages(room.id))[0]?.subject).toContain(subject)
})
