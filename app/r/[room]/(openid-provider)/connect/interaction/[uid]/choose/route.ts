import { answerInteraction } from '@/lib/connect/answer-interaction'
import { seeOther } from '@/lib/web/form'

/** Manual part 1, step 3. Only ระบบ ก.พ. ๗ (`ocsc`) is open in the simulation. */
export const POST = (request: Request, { params }: { params: Promise<{ room: string; uid: string }> }) =>
  answerInteraction(request, params, async ({ form, page }) =>
    seeOther(form.method === 'ocsc' ? page('/citizen-id') : page()),
  )
