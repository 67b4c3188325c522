/** Opening a room by the API: what it answers, what it takes, and what it refuses by name. */
import { describe, expect, test } from 'vitest'
import * as rooms from '@/app/api/v1/rooms/route'
import { findRoom } from '@/lib/rooms/find-room'
import { siteNames, sites } from '@/lib/sites/sites.mjs'
import { call } from './call'

const ownPerson = {
  key: 'mine',
  citizenId: '1999900000030',
  honorific: 'นาง',
  firstName: 'ทดสอบ',
  lastName: 'ระบบ',
  firstNameEn: 'Thotsop',
  lastNameEn: 'Rabop',
  birthDate: '1990-01-01',
  laserCode: 'ZZ9-0000000-01',
  appointedOn: '2015-01-01',
  agency: 'กรมบัญชีกลาง',
  position: 'นักวิชาการคลังปฏิบัติการ',
  status: 'active',
  email: 'thotsop.r@cgd.example',
  phone: '080-000-0042',
}

describe('opening a room', () => {
  test('answers 201 with exactly the fields of the contract', async () => {
    const { status, body } = await call(rooms.POST, {}, { body: {} })
    expect(status).toBe(201)
    expect(Object.keys(body).sort()).toEqual(['expiresAt', 'id', 'personas', 'token', 'urls'])
    const { id, urls, personas } = body as { id: string; urls: object; personas: object[] }
    expect(Object.keys(urls).sort()).toEqual(
      ['home', 'mail', 'trace', ...siteNames.map(site => sites[site].url)].sort(),
    )
    expect(urls).toMatchObject({
      home: `http://localhost:3000/r/${id}`,
      mooc: `http://localhost:3000/r/${id}/mooc`,
      issuer: `http://localhost:3000/r/${id}/connect`,
      seis: `http://localhost:3000/r/${id}/seis`,
      learning: `http://localhost:3000/r/${id}/learning`,
      mail: `http://localhost:3000/r/${id}/mail`,
      trace: `http://localhost:3000/r/${id}/trace`,
    })
    expect(personas).toHaveLength(6)
    expect(Object.keys(personas[0] ?? {})).toEqual([
      'key',
      'citizenId',
      'honorific',
      'firstName',
      'lastName',
      'firstNameEn',
      'lastNameEn',
      'birthDate',
      'laserCode',
      'appointedOn',
      'agency',
      'position',
      'status',
      'email',
      'phone',
    ])
  })

  test('works without a body, and takes locale, pace, label and people of one’s own', async () => {
    expect((await call(rooms.POST, {}, { method: 'POST' })).status).toBe(201)
    const wish = { locale: 'en', pace: 'fast', label: 'worker 3', personas: [ownPerson] }
    const { status, body } = await call(rooms.POST, {}, { body: wish })
    expect(status).toBe(201)
    const { id, personas } = body as { id: string; personas: unknown[] }
    expect(personas).toContainEqual({ ...ownPerson, laserCode: 'ZZ9000000001', phone: '0800000042' })
    expect(await findRoom(id)).toMatchObject({ locale: 'en', pace: 'fast', label: 'worker 3' })
  })

  test.each([
    ['an unknown field', { colour: 'red' }, 'colour'],
    ['an unknown field of a person', { personas: [{ ...ownPerson, salary: 1 }] }, 'personas.0.salary'],
    [
      'a real-looking id',
      { personas: [{ ...ownPerson, citizenId: '1101200000000' }] },
      'personas.0.citizenId',
    ],
    [
      'a wrong check digit',
      { personas: [{ ...ownPerson, citizenId: '1999900000031' }] },
      'personas.0.citizenId',
    ],
    [
      'a real-looking Laser Code',
      { personas: [{ ...ownPerson, laserCode: 'JC0000000000' }] },
      'personas.0.laserCode',
    ],
    ['a real-looking phone', { personas: [{ ...ownPerson, phone: '0800000101' }] }, 'personas.0.phone'],
    [
      'an address of the real world',
      { personas: [{ ...ownPerson, email: 'a@other.example' }] },
      'personas.0.email',
    ],
    [
      'an id that contradicts the birth',
      { personas: [{ ...ownPerson, birthDate: '1970-01-01' }] },
      'personas.0.birthDate',
    ],
    ['a person twice', { personas: [ownPerson, { ...ownPerson, key: 'other' }] }, 'personas'],
    ['a pace that is none', { pace: 'slow' }, 'pace'],
  ])('refuses %s by name and does not repeat its value', async (_, body, field) => {
    const answer = await call(rooms.POST, {}, { body })
    expect(answer.status).toBe(400)
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
    const problem = answer.body as { code: string; errors: { field: string }[] }
    expect(problem.code).toBe('invalid-body')
    expect(problem.errors.map(error => error.field)).toEqual([field])
    for (const secret of ['1101200000000', 'JC0000000000', '0800000101', 'other.example'])
      expect(JSON.stringify(problem)).not.toContain(secret)
  })

  test('takes a record’s malformed address, as life has them', async () => {
    const personas = [{ ...ownPerson, email: 'thotsop.r@cgd,example' }]
    expect((await call(rooms.POST, {}, { body: { personas } })).status).toBe(201)
  })

  test.each([
    ['what is not JSON', { body: '{' }, 400, 'malformed-json'],
    [
      'another type',
      { body: 'locale=th', type: 'application/x-www-form-urlencoded' },
      415,
      'unsupported-media-type',
    ],
    ['too much', { body: JSON.stringify({ label: 'x'.repeat(70_000) }) }, 413, 'body-too-large'],
    ['a list', { body: [] }, 400, 'invalid-body'],
  ])('refuses %s', async (_, options, status, code) => {
    const answer = await call(rooms.POST, {}, options)
    expect([answer.status, (answer.body as { code: string }).code]).toEqual([status, code])
  })
})
