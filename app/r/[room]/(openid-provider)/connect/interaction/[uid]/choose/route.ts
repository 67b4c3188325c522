import { recordStep } from '@/lib/connect/interaction/record-step'
import { interactionPath } from '@/lib/paths'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

/**
 * Manual part 1, step 3. Only ระบบ ก.พ. ๗ (`ocsc`) is open in the simulation. Whose interaction it is, and
 * whether it is still open, the next page sees to.
 */
export async function POST(request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) {
  const { room, uid } = await params
  const form = await readForm(request)
  if (!form) return refused(request)
  const answer = seeOther(interactionPath(room, uid, form.method === 'ocsc' ? '/citizen-id' : ''))
  recordStep({ roomId: room, uid }, request, form, answer)
  return answer
}
