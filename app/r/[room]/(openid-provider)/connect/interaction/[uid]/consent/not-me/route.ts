import { answerInteraction } from '@/lib/connect/interaction/answer-interaction'
import { forgetWhoItIs } from '@/lib/connect/interaction/forget-who-it-is'
import { seeOther } from '@/lib/web/form'

/** ไม่ใช่ท่าน?: the next person on a device that remembers the last one proves who they are. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ room, interaction, page }) => {
    await forgetWhoItIs(room.id, interaction.uid)
    return seeOther(page())
  })
