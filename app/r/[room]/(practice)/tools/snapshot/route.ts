/** The room as a file, for whoever types its token: by POST, so that no secret stands in an address. */
import { roomPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { roomBadge } from '@/lib/rooms/room'
import { snapshotForm } from '@/lib/snapshot/snapshot-form'
import { takeSnapshotByToken } from '@/lib/snapshot/take-snapshot-by-token'
import { clientAddress } from '@/lib/web/client-address'
import { seeOtherWithFlash } from '@/lib/web/flash'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const outcome = await takeSnapshotByToken(room.id, form.token ?? '', clientAddress(request))
    if (!outcome.ok)
      return seeOtherWithFlash(snapshotForm, `${roomPath(room.id)}/tools`, { refusals: { token: outcome } })
    return new Response(JSON.stringify(outcome.snapshot), {
      headers: {
        'content-type': 'application/json',
        'content-disposition': `attachment; filename="room-${roomBadge(room.id)}.json"`,
        'cache-control': 'no-store',
      },
    })
  })
