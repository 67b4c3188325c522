/** A practice ID is read alike by forms and by every member of the control API that names a person, however it was typed or pasted. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ArmFault } from '@/lib/api/schemas/fault'
import { NewPersona, PersonaFields } from '@/lib/api/schemas/persona'
import { CodeQuery } from '@/lib/api/schemas/queries'
import { RoomChanges } from '@/lib/api/schemas/room'
import { StartSession } from '@/lib/api/schemas/session'
import { parseCitizenId } from '@/lib/identity'
import { asTyped, practiceId, realLookingId } from '../identity/arbitraries'

/** What each member makes of a text; undefined where it is refused. */
const members: Record<string, (typed: string) => unknown> = {
  'a person’s citizenId': typed => PersonaFields.shape.citizenId.safeParse(typed).data,
  'the citizenId of a session': typed =>
    StartSession.safeParse({ citizenId: typed, site: 'mooc' }).data?.citizenId,
  'whom a failure is for': typed =>
    ArmFault.safeParse({ fault: 'mail-lost', where: { citizenId: typed } }).data?.where?.citizenId,
  'whose code is asked for': typed => CodeQuery.safeParse({ citizenId: typed }).data?.citizenId,
  'whom autoApprove signs in': typed => RoomChanges.safeParse({ autoApproveAs: typed }).data?.autoApproveAs,
}

describe.each(Object.entries(members))('%s', (_, read) => {
  test('is what the form reads', () => {
    fc.assert(
      fc.property(practiceId.chain(asTyped), typed => {
        const ofForm = parseCitizenId(typed)
        expect(ofForm.ok && ofForm.value).toBe(read(typed))
      }),
    )
  })

  test('is refused where it may be a real person’s', () => {
    fc.assert(
      fc.property(realLookingId.chain(asTyped), typed => {
        expect(read(typed)).toBeUndefined()
      }),
    )
  })
})

test('a telephone number and a Laser Code are read in any digits too, without what nobody sees', () => {
  const typed = fc.tuple(asTyped('0800000042'), asTyped('ZZ9246801352'))
  fc.assert(
    fc.property(typed, ([phone, laserCode]) => {
      expect(NewPersona.parse({ phone, laserCode })).toEqual({
        phone: '0800000042',
        laserCode: 'ZZ9246801352',
      })
    }),
  )
})
