/** GET: the OpenAPI 3.1 document of the control API; any page may read it. */
import { openapi } from '@/lib/api/openapi'

export const GET = (): Response =>
  Response.json(openapi(), { headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' } })
