/** POST: opens a class. The token in the answer is shown this once. */
import { answer, created } from '@/lib/api/answer'
import { otherMethods } from '@/lib/api/other-methods'
import { classUrls } from '@/lib/api/present-class'
import { Problem } from '@/lib/api/problem'
import { problemOf } from '@/lib/api/problem-of'
import { readBody } from '@/lib/api/read-body'
import { refuseForeignPage } from '@/lib/api/refuse-foreign-page'
import { OpenClass } from '@/lib/api/schemas/classroom'
import { tooOften } from '@/lib/api/too-often'
import { openClass } from '@/lib/classroom/open-class'
import { readyPlan } from '@/lib/classroom/plans'
import { translator } from '@/lib/i18n/translator'
import { rates } from '@/lib/rooms/limits'
import { clientAddress } from '@/lib/web/client-address'

export const POST = (request: Request): Promise<Response> =>
  answer(async () => {
    refuseForeignPage(request)
    const { title, plan = 'both', locale = 'th', pass = '' } = await readBody(request, OpenClass)
    const outcome = await openClass({
      ...{ locale, pass, address: clientAddress(request) },
      plan: typeof plan === 'string' ? readyPlan(plan) : { name: null, items: plan },
      title: title ?? translator(locale, 'classroom')('open.untitled'),
    })
    if (!outcome.ok)
      throw problemOf(outcome, {
        'nobody-opens': () => new Problem('nobody-opens-classes'),
        'wrong-pass': () => new Problem('wrong-pass'),
        'too-many-passes': refusal =>
          tooOften('too-many-passes', { ...refusal, rate: rates.wrongPassesOfAddress }),
        'too-many-classes': refusal =>
          tooOften('too-many-classes', { ...refusal, rate: rates.classesOfAddress }),
      })
    const { id, code, token, expiresAt } = outcome.opened
    return created(
      { id, code, token, urls: classUrls({ id, code }, token), expiresAt: expiresAt.toISOString() },
      `/api/v1/classes/${id}`,
    )
  })

export const { GET, HEAD, PUT, PATCH, DELETE, OPTIONS } = otherMethods('POST')
