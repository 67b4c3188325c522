/** A PostgreSQL that accepts connections and says nothing, as one that was stopped or lies behind a dead link. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { aSilentServer } from './a-silent-server'

beforeEach(async () => {
  vi.resetModules()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  vi.stubEnv('DATABASE_URL', `postgresql://nobody:nothing@127.0.0.1:${await aSilentServer()}/none`)
})
afterEach(async () => {
  const { closeDatabase } = await import('@/lib/db/client')
  await closeDatabase()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

test('readiness says no, in one word, while the database is still silent', async () => {
  const { GET } = await import('@/app/api/health/route')
  const answer = await GET()
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await answer.json()).toEqual({ status: 'unavailable' })
})

test('liveness asks no database', async () => {
  const { GET } = await import('@/app/api/health/live/route')
  expect(GET().status).toBe(200)
})

test('the control API gives up after seconds: 503 with Retry-After, as a problem', async () => {
  const { POST } = await import('@/app/api/v1/rooms/route')
  const answer = await POST(new Request('http://localhost:3000/api/v1/rooms', { method: 'POST' }))
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await answer.json()).toMatchObject({ code: 'service-unavailable', status: 503 })
})

test('the provider’s addresses say temporarily_unavailable to programs, and 503 to people', async () => {
  const { answerProtocolRequest } = await import('@/lib/connect/provider/answer-protocol-request')
  const room = 'abcdefghjkmnpqrstuvw'
  const ask = (path: string) =>
    answerProtocolRequest(room, new Request(`http://localhost:3000/r/${room}/connect${path}`))
  const [program, person] = await Promise.all([ask('/jwks'), ask('/auth?client_id=x')])
  expect(program.status).toBe(503)
  expect(program.headers.get('retry-after')).toMatch(/^\d+$/)
  expect(await program.json()).toMatchObject({ error: 'temporarily_unavailable' })
  expect(person.status).toBe(503)
  expect(await person.text()).toContain('ระบบขัดข้อง')
})
