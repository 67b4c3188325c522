/** Does this process still answer? Whoever restarts what hangs asks this: a database that is away is no reason to. */
import { otherMethods } from '@/lib/api/other-methods'

export const dynamic = 'force-dynamic'

export const GET = (): Response =>
  Response.json({ status: 'ok' }, { headers: { 'cache-control': 'no-store' } })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
