/** Is this instance able to serve? 200 when it reaches its database; counts of database operations for the bench. */

import { otherMethods } from '@/lib/api/other-methods'
import { operationCounts } from '@/lib/db/operations'
import { isDatabaseReachable } from '@/lib/rooms/check-database'

export const dynamic = 'force-dynamic'

export async function GET(): Promise<Response> {
  const reachable = await isDatabaseReachable()
  return Response.json(
    { status: reachable ? 'ok' : 'unavailable', databaseOperations: operationCounts() },
    { status: reachable ? 200 : 503, headers: { 'cache-control': 'no-store' } },
  )
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
