/** The six digits that a learner typed: to the class's own page of joining. */

import { codeForm } from '@/lib/classroom/code-form'
import { findByTypedCode } from '@/lib/classroom/find-by-typed-code'
import { joinPath } from '@/lib/paths'
import { clientAddress } from '@/lib/web/client-address'
import { seeOtherWithFlash } from '@/lib/web/flash'
import { readForm, seeOther } from '@/lib/web/form'
import { refused } from '@/lib/web/refuse-form'

export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request)
  if (!form) return refused(request)
  const { code = '' } = form
  const found = await findByTypedCode(code, clientAddress(request))
  if (found.ok) return seeOther(joinPath(found.code))
  return seeOtherWithFlash(codeForm, joinPath(), { refusals: { code: found }, typed: { code } })
}

/** Somebody reloads or types the address that the form posts to. */
export const GET = (): Response => seeOther(joinPath())
