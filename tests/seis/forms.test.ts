/** What the portal's forms take, which slip they name, and what is never shown again. */
import { describe, expect, test } from 'vitest'
import type { Room } from '@/lib/rooms/room'
import { contactForm } from '@/lib/seis/contact-form'
import { newEmailForm } from '@/lib/seis/new-email-form'
import { readClaim } from '@/lib/seis/read-claim'
import { readContact } from '@/lib/seis/read-contact'
import { readNewEmail } from '@/lib/seis/read-new-email'

const room = { clockOffsetSeconds: 0 } as Room
const now = new Date('2026-03-01T03:00:00Z')

describe('a proof of identity', () => {
  const whole = {
    firstName: 'มุ่ง',
    lastName: ' เรียบดี ',
    birthDay: '๒๘',
    birthMonth: '2',
    birthYear: '2518',
    laserCode: 'zz9 2468013-52',
  }

  test('is read in either script, with or without separators', () =>
    expect(readClaim(whole, room, now)).toMatchObject({
      ok: true,
      claim: { firstName: 'มุ่ง', lastName: 'เรียบดี', birthDate: '1975-02-28', laserCode: 'ZZ9246801352' },
    }))

  test('names every slip at its field', () =>
    expect(readClaim({}, room, now)).toMatchObject({
      ok: false,
      refusals: {
        firstName: { slip: 'empty' },
        lastName: { slip: 'empty' },
        birthDay: { slip: 'empty' },
        laserCode: { slip: 'empty' },
      },
    }))

  test('asks whether a Christian year was meant', () =>
    expect(readClaim({ ...whole, birthYear: '1975' }, room, now)).toMatchObject({
      refusals: { birthYear: { slip: 'looks-like-christian-year', suggestedYear: '2518' } },
    }))
})

describe('a new e-mail', () => {
  test('is one address in whatever case it is typed', () =>
    expect(readNewEmail({ email: 'Mung.R@ocsc.example', emailConfirm: ' mung.r@OCSC.example' })).toEqual({
      ok: true,
      email: 'mung.r@ocsc.example',
    }))
  test('must be typed twice alike', () =>
    expect(readNewEmail({ email: 'a@ocsc.example', emailConfirm: 'b@ocsc.example' })).toMatchObject({
      refusals: { emailConfirm: { slip: 'different' } },
    }))
  test('must be confirmed', () =>
    expect(readNewEmail({ email: 'a@ocsc.example' })).toMatchObject({
      refusals: { emailConfirm: { slip: 'empty' } },
    }))
  test('of a real domain is refused and not kept', () => {
    const real = 'somebody@gmail.com'
    expect(readNewEmail({ email: real, emailConfirm: real })).toEqual({
      ok: false,
      refusals: { email: { ok: false, slip: 'not-practice' } },
    })
    const { email, emailConfirm } = newEmailForm.fields
    expect([email.keeps?.(real), emailConfirm.keeps?.(real)]).toEqual([null, null])
  })
})

describe('ข้อมูลส่วนตัว', () => {
  test('takes e-mail and phone; a fax may be left out', () =>
    expect(readContact({ email: 'mung.r@ocsc.example', phone: '080-000-0003' })).toEqual({
      ok: true,
      contact: { email: 'mung.r@ocsc.example', phone: '0800000003', fax: null },
    }))
  test('refuses real-looking values and keeps none of them', () => {
    const real = { email: 'a@ocsc.go.th', phone: '081-234-5678', fax: '02-547-1000' }
    const notPractice = { ok: false, slip: 'not-practice' }
    expect(readContact(real)).toEqual({
      ok: false,
      refusals: { email: notPractice, phone: notPractice, fax: notPractice },
    })
    for (const field of ['email', 'phone', 'fax'] as const)
      expect(contactForm.fields[field].keeps?.(real[field])).toBeNull()
  })
})
