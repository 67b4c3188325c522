/** When a site has the person proven anew: switched among the room's tools. */
import { toolsPath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { changeRoom } from '@/lib/rooms/change-room'
import { askHabits } from '@/lib/rooms/room'
import { roomHomeForm } from '@/lib/rooms/room-home-form'
import { askingSites, sites } from '@/lib/sites/sites.mjs'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const asks = askHabits.find(habit => habit === form.asks)
    const site = askingSites.find(name => name === form.site)
    if (!asks || !site) return seeOther(toolsPath(room.id))
    await changeRoom(room.id, { [sites[site].asks.setting]: asks })
    return seeOtherWithFlash(roomHomeForm, toolsPath(room.id), { notice: 'sign-on' })
  })
