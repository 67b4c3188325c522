/** POST: a new signing key for the room's issuer. */
import { answer, json } from '@/lib/api/answer'
import { authorize } from '@/lib/api/authorize'
import { otherMethods } from '@/lib/api/other-methods'
import { Problem } from '@/lib/api/problem'
import { readBody } from '@/lib/api/read-body'
import { RotateKeys } from '@/lib/api/schemas/keys'
import { takeTurn } from '@/lib/api/too-often'
import { rates } from '@/lib/rooms/limits'
import { rotateKeys } from '@/lib/rooms/signing-keys'

type Context = { params: Promise<{ room: string }> }

export const POST = (request: Request, { params }: Context): Promise<Response> =>
  answer(async () => {
    const room = await authorize(request, (await params).room)
    const wish = await readBody(request, RotateKeys)
    await takeTurn('too-many-rotations', rates.rotationsOfRoom, room.id)
    const rotated = await rotateKeys(room.id, wish)
    if (!rotated) throw new Problem('unauthorized')
    return json({ ...rotated, signsAt: rotated.signsAt.toISOString() })
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
