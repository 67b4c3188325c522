/** Can this instance serve? One word: it is asked by anybody. */
import { otherMethods } from '@/lib/api/other-methods'
import { operationCounts } from '@/lib/db/operations'
import { env } from '@/lib/env'
import { isReady } from '@/lib/upkeep/is-ready'

export const dynamic = 'force-dynamic'

/** As long as an answer is remembered. */
const retryAfter = { 'retry-after': '2' }

export async function GET(): Promise<Response> {
  const ready = await isReady()
  return Response.json(
    {
      status: ready ? 'ok' : 'unavailable',
      ...(env().BENCH_OPERATIONS ? { databaseOperations: operationCounts() } : {}),
    },
    {
      status: ready ? 200 : 503,
      headers: { 'cache-control': 'no-store', ...(ready ? {} : retryAfter) },
    },
  )
}

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
