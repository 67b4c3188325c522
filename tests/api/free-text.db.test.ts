/** What testers write of their own is shown to people: no real person's data, nothing unseen. By field, over the API. */
import { describe, expect, test } from 'vitest'
import { RegisterClient } from '@/lib/api/schemas/client'
import { NewPersona, PersonaChanges } from '@/lib/api/schemas/persona'
import { OpenRoom, RoomChanges } from '@/lib/api/schemas/room'
import { changeRoom } from '@/lib/rooms/change-room'
import { findRoom } from '@/lib/rooms/find-room'
import { aRoom } from '../rooms/a-room'

const redirect_uris = ['http://localhost:4000/callback']
const real = ['1101700230707', '๑๑๐๑๗๐๐๒๓๐๗๐๗', '081-234-5678', 'JT1-1234567-89', 'real.person@gmail.com']

describe.each(real)('%s', value => {
  test.each([
    ['label of a new room', OpenRoom, { label: `x ${value}` }, 'label'],
    ['label', RoomChanges, { label: value }, 'label'],
    ['first name', NewPersona, { firstName: value }, 'firstName'],
    ['last name', PersonaChanges, { lastName: value }, 'lastName'],
    ['English name', PersonaChanges, { firstNameEn: `${value} x` }, 'firstNameEn'],
    ['honorific', PersonaChanges, { honorific: value }, 'honorific'],
    ['position', NewPersona, { position: `โทร ${value}` }, 'position'],
    ['agency', NewPersona, { agency: value }, 'agency'],
    ['e-mail', PersonaChanges, { email: `${value},` }, 'email'],
    ['client name', RegisterClient, { redirect_uris, client_name: value }, 'client_name'],
  ])('is refused as %s, by field and without repeating it', (_name, schema, body, field) => {
    const parsed = schema.safeParse(body)
    expect(parsed.error?.issues.map(issue => issue.path.join('.'))).toEqual([field])
    expect(parsed.error?.issues.map(issue => issue.message).join()).not.toContain(value)
  })
})

test('a label is kept without marks of direction and stacked marks', async () => {
  const room = await aRoom()
  const { label } = RoomChanges.parse({ label: `\u202eห้อง ก${'\u0e49'.repeat(60)}\u200b` })
  await changeRoom(room.id, { label })
  expect((await findRoom(room.id))?.label).toBe('ห้อง ก\u0e49\u0e49\u0e49')
})

test('a record’s malformed e-mail is taken as before', () => {
  for (const email of ['wanpen.s@moe,example', 'somporn.j@', 'nobody'])
    expect(PersonaChanges.parse({ email })).toEqual({ email })
})
