/** A visit gets a new secret where it may do more than before, and takes none from a form (ASVS 7.2.4). */
import { beforeEach, describe, expect, test } from 'vitest'
import { extractCode } from '@/lib/mail/extract-code'
import { listMessages } from '@/lib/mail/list-messages'
import type { Room } from '@/lib/rooms/room'
import { beginVisit, findVisit, visitCookie } from '@/lib/seis/visit'
import { aRoom } from '../rooms/a-room'
import { go } from '../trace/a-browser'
import { jar } from '../web/a-reader'
import { castMember } from './a-visit'

const planted = 'a'.repeat(40)
let room: Room

beforeEach(async () => {
  room = await aRoom({ pace: 'fast' })
  jar.clear()
})

const at = (path: string) => `/r/${room.id}/seis${path}`
const cookie = () => jar.get(visitCookie(room.id)) ?? ''
const visitOf = (secret: string) => findVisit(room.id, secret)
const password = async () => extractCode((await listMessages(room.id))[0]?.text ?? '') ?? ''
const { citizenId } = castMember('ready')

const askForPassword = (more = {}) => go(at('/request-password'), { userCode: citizenId, ...more })
const enter = async (code: string) => go(at('/sign-in'), { userCode: citizenId, password: code })

const noEmail = castMember('no-email')
const [year, month, day] = noEmail.birthDate.split('-').map(Number)
const claim = {
  firstName: noEmail.firstName,
  lastName: noEmail.lastName,
  laserCode: noEmail.laserCode,
  birthDay: String(day),
  birthMonth: String(month),
  birthYear: String((year ?? 0) + 543),
}

describe('the secret of a visit', () => {
  test('is never one that the form brought', async () => {
    await askForPassword({ visit: planted })
    expect(cookie()).not.toBe(planted)
    expect(await visitOf(planted)).toBeNull()
  })

  test('is never one that the browser was given elsewhere', async () => {
    jar.set(visitCookie(room.id), planted)
    await askForPassword()
    expect(cookie()).not.toBe(planted)
    expect(await visitOf(planted)).toBeNull()
  })

  test('is another after signing in: a visit that was planted in the browser opens nothing', async () => {
    const { visit } = await beginVisit(room.id)
    jar.set(visitCookie(room.id), visit.secret)
    await askForPassword()
    expect(cookie() || visit.secret).toBe(visit.secret)
    expect(await enter(await password())).toMatch(/\/group$/)
    expect(cookie()).not.toBe(visit.secret)
    expect(await visitOf(visit.secret)).toBeNull()
    expect(await visitOf(cookie())).toMatchObject({ citizenId, signedInAt: expect.any(Date) })
  })

  test('is another after a proof of identity too, which lets the password address be set', async () => {
    await go(at('/request-password'), { userCode: noEmail.citizenId })
    const before = cookie()
    expect(await go(at('/verify-identity/check'), claim)).toMatch(/\/email$/)
    expect(await visitOf(before)).toBeNull()
    expect(await visitOf(cookie())).toMatchObject({ proven: true })
  })
})

describe('a second tap, which comes with the old secret,', () => {
  test('of the sign-in follows the first, to the same visit', async () => {
    await askForPassword()
    const [before, code] = [cookie(), await password()]
    await enter(code)
    const first = cookie()
    jar.set(visitCookie(room.id), before)
    expect(await enter(code)).toMatch(/\/group$/)
    expect(cookie()).toBe(first)
  })

  test('is in already where the browser has its new secret by then', async () => {
    await askForPassword()
    const code = await password()
    await enter(code)
    const first = cookie()
    expect(await enter(code)).toMatch(/\/group$/)
    expect(cookie()).toBe(first)
  })

  test('with any other password opens nothing', async () => {
    await askForPassword()
    const [before, code] = [cookie(), await password()]
    await enter(code)
    jar.set(visitCookie(room.id), before)
    const other = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    expect(await enter(other)).not.toMatch(/\/group$/)
    expect(cookie()).toBe(before)
  })

  test('of the proof of identity follows the first', async () => {
    await go(at('/request-password'), { userCode: noEmail.citizenId })
    const before = cookie()
    await go(at('/verify-identity/check'), claim)
    const first = cookie()
    jar.set(visitCookie(room.id), before)
    expect(await go(at('/verify-identity/check'), claim)).toMatch(/\/email$/)
    expect(cookie()).toBe(first)
    jar.set(visitCookie(room.id), before)
    expect(await go(at('/verify-identity/check'), { ...claim, lastName: 'ใจดี' })).not.toMatch(/\/email$/)
  })
})
