/** What people read about sign-on is what OpenID Connect says, no more and no less. */
import { expect, test } from 'vitest'
import { findReading, readings } from '@/lib/learning/readings'
import aboutEn from '@/messages/en/about.json'
import connectEn from '@/messages/en/connect.json'
import learningEn from '@/messages/en/learning.json'
import moocEn from '@/messages/en/mooc.json'
import ownSiteEn from '@/messages/en/own-site.json'
import aboutTh from '@/messages/th/about.json'
import connectTh from '@/messages/th/connect.json'
import learningTh from '@/messages/th/learning.json'
import moocTh from '@/messages/th/mooc.json'
import ownSiteTh from '@/messages/th/own-site.json'

const textOf = (id: string, language: 'th' | 'en') => {
  const reading = findReading(id)
  if (!reading) throw new Error(`No reading ${id}`)
  return [...reading.paragraphs, reading.takeaway].map(text => text[language]).join('\n')
}

test('when a person was checked, a site learns only if it asked (OpenID Connect Core §2, auth_time)', () => {
  expect(textOf('one-sign-in', 'en')).toContain('when it did, a site learns only if it asked for that')
  expect(textOf('one-sign-in', 'th')).toContain('ส่วนตรวจเมื่อใด เว็บไซต์จะรู้เมื่อขอไว้ หรือขอให้ตรวจใหม่เท่านั้น')
  expect(ownSiteEn.seen.idToken.text).toContain('only if that was asked for')
  expect(ownSiteTh.seen.idToken.text).toContain('จะมีเมื่อขอไว้')
})

test('a pairwise identifier cannot be compared; a name and a citizen ID still can (§8.1, §17.3)', () => {
  expect(textOf('one-sign-in', 'en')).toMatch(/cannot be compared by it.*name, or the citizen ID/s)
  expect(textOf('one-sign-in', 'th')).toMatch(/ชื่อ หรือเลขประจำตัวประชาชนซึ่งห้องอ่านนี้ขอ/)
  expect(textOf('what-to-share', 'en')).toContain('tie together what different sites know of you')
})

test('the reading room, which receives the citizen ID, does not say that nobody but the gateway sees it', () => {
  const all = readings.flatMap(({ id }) => [textOf(id, 'en'), textOf(id, 'th')]).join('\n')
  expect(all).not.toMatch(/Only the identity gateway should ever see|จุดเดียวที่ควรเห็นเลข/)
})

test('a sign-out of all sites is told to those that registered an address for it (Back-Channel Logout §2.2)', () => {
  expect(textOf('shared-devices', 'en')).toContain('only to sites that registered an address for it')
  expect(textOf('shared-devices', 'th')).toContain('เฉพาะเว็บไซต์ที่ลงทะเบียนที่อยู่สำหรับรับข้อความไว้')
  for (const { signOutPage, signedOut } of [moocEn, learningEn, ownSiteEn])
    for (const text of [signOutPage.everywhereText, signedOut.everywhere])
      expect(text).toMatch(/takes? such a message/)
  for (const { signOutPage, signedOut } of [moocTh, learningTh, ownSiteTh])
    for (const text of [signOutPage.everywhereText, signedOut.everywhere]) expect(text).toContain('รับแจ้ง')
  for (const { signOut, signedOut, account } of [connectEn, connectTh])
    for (const text of [signOut.text, signedOut.text, account.endText, account.withdrawText])
      expect(text).toMatch(/takes? such a message|รับแจ้งได้/)
  expect(aboutEn.differences.rows['sign-out'].here).toContain('backchannel_logout_uri')
  expect(aboutTh.differences.rows['sign-out'].here).toContain('backchannel_logout_uri')
})

test('what is called a choice of the provider is one; what the specification wants is called so', () => {
  for (const { differences } of [aboutEn, aboutTh]) {
    const { here } = differences.rows.strict
    expect(here).toMatch(/redirect_uri.*Core §3\.1\.2\.1/s)
    expect(here).toMatch(/acr.*Core §5\.5\.1\.1/s)
    expect(here).toMatch(/PKCE.*RFC 9700 §2\.1\.1/s)
    expect(here).not.toMatch(/wherever the specification leaves|ทุกข้อที่ข้อกำหนดให้เลือก/)
    // Nothing is said to be demanded of those that keep a secret but the way in which they show it.
    expect(here).toMatch(/neither PKCE, nor state, nor nonce|ไม่บังคับ PKCE, state และ nonce/)
  }
})
