/** GET: the OpenAPI 3.1 document of the control API; any page may read it. */
import { openapi } from '@/lib/api/openapi'
import { otherMethods } from '@/lib/api/other-methods'

export const GET = (): Response =>
  Response.json(openapi(), { headers: { 'cache-control': 'no-store', 'access-control-allow-origin': '*' } })

export const { POST, PUT, PATCH, DELETE, OPTIONS } = otherMethods('GET')
