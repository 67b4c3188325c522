import { sitePath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import type { Room } from '@/lib/rooms/room'
import type { RelyingParty } from '@/lib/sites/sites.mjs'
import { seeOther } from '@/lib/web/form'
import { type SignOutReach, signOutReaches } from './leave-site'
import { type Onward, sendOn } from './send-on'

/** ออกจากเว็บไซต์นี้เท่านั้น, or ออกจากทุกเว็บไซต์; whoever chose neither is asked again. */
export const answerSignOut = (
  request: Request,
  params: Promise<{ room: string }>,
  site: RelyingParty,
  signOut: (room: Room, from: SignOutReach) => Promise<Onward>,
): Promise<Response> =>
  answerForm(request, params, async ({ room, form }) => {
    const from = signOutReaches.find(reach => reach === form.from)
    return from ? sendOn(await signOut(room, from)) : seeOther(sitePath(site, room.id, '/sign-out'))
  })
