/** Plays a scene. */
import { noRoomPath, tracePath } from '@/lib/paths'
import { answerForm } from '@/lib/rooms/answer-form'
import { playScene } from '@/lib/scenes/play-scene'
import { isSceneName } from '@/lib/scenes/scenes'
import { scenesForm } from '@/lib/scenes/scenes-form'
import { isLie, usualLie } from '@/lib/scenes/tell-a-lie'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { seeOther } from '@/lib/web/form'

export const POST = (request: Request, { params }: { params: Promise<{ room: string }> }) =>
  answerForm(request, params, async ({ room, form }) => {
    const page = tracePath(room.id, '/scenes')
    const { scene = '', lie = '' } = form
    if (!isSceneName(scene)) return seeOther(page)
    const outcome = await playScene(room, scene, isLie(lie) ? lie : usualLie)
    if (outcome.ok) return seeOther(`${page}/${outcome.id}`)
    if (outcome.slip === 'no-room') return seeOther(noRoomPath)
    return seeOtherWithFlash(scenesForm, page, { refusals: { form: outcome } })
  })
