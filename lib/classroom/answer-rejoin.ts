import { joinPath, roomPath } from '@/lib/paths'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'
import { joinForm } from './join-form'
import { type RejoinWish, rejoinClass } from './rejoin-class'
import { keepSeat } from './seat-cookie'

/** Leads back to the room of a seat, or to the class's page of joining, which says why not. */
export async function answerRejoin(wish: RejoinWish): Promise<Response> {
  if (!/^\d{6}$/.test(wish.code)) return seeOther(joinPath())
  const outcome = await rejoinClass(wish)
  if (!outcome.ok) return seeOtherWithFlash(joinForm, joinPath(wish.code), { refusals: { rejoin: outcome } })
  const answer = seeOther(roomPath(outcome.roomId))
  answer.headers.append('set-cookie', keepSeat(wish.code, outcome.rejoin))
  return answer
}
