/** Who gets an address that lands signed in, and who gets none: as connect itself would decide. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueStartAddress } from '@/lib/connect/people/issue-start-address'
import { database } from '@/lib/db/client'
import { handOver } from '@/lib/hand-over/hand-over'
import { deleteRoom } from '@/lib/lifecycle/delete-room'
import { publicUrl, roomPath } from '@/lib/paths'
import { redeemTicket } from '@/lib/rooms/start-ticket'
import { aRoom } from '../../rooms/a-room'
import { castMember } from '../../seis/a-visit'

const { citizenId } = castMember('ready')

test('the address is of the site, and what it carries is what the site may know', async () => {
  const room = await aRoom()
  const { id } = room
  const carried = async (site: 'mooc' | 'learning' | 'seis') => {
    const outcome = await issueStartAddress(await handOver(room), { citizenId, site, expiresInSeconds: 60 })
    if (!outcome.ok) throw new Error(outcome.slip)
    const [, ticket = ''] = outcome.startUrl.split(`${publicUrl(roomPath(id))}/${site}/start/`)
    return redeemTicket({ roomId: id, site, secret: ticket, shape: z.record(z.string(), z.unknown()) })
  }
  expect(await carried('seis')).toEqual({ citizenId })
  const mooc = await carried('mooc')
  expect(mooc).toMatchObject({ claims: { email: 'somporn.j@ocsc.example' }, lifetimeSeconds: 60 })
  expect(JSON.stringify(mooc)).not.toContain(citizenId)
  expect(await carried('learning')).toMatchObject({ claims: { sub: expect.any(String) } })
})

test('nobody, the retired, whom connect does not know, and a room that is gone get none', async () => {
  const room = await aRoom()
  const { id } = room
  const slipOf = async (who: string) =>
    issueStartAddress(await handOver(room), { citizenId: who, site: 'mooc' })
  expect(await slipOf('5999900000059')).toEqual({ ok: false, slip: 'nobody' })
  expect(await slipOf(castMember('retired').citizenId)).toEqual({ ok: false, slip: 'retired' })
  await database().connectPerson.deleteMany({ where: { roomId: id, citizenId } })
  expect(await slipOf(citizenId)).toEqual({ ok: false, slip: 'not-at-connect' })
  await deleteRoom(id)
  expect(await slipOf(citizenId)).toEqual({ ok: false, slip: 'nobody' })
})
