/**
 * Some eight thousand generated bad bodies, queries and ids against the control API's route handlers: each is
 * refused in RFC 9457 words that name the field and repeat no value, and nothing is stored.
 */
import fc from 'fast-check'
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { badJson, badText, badValue, fieldName, marker } from '@/e2e/bad-values'
import { operations } from '@/lib/api/operations'
import type { Operation } from '@/lib/api/operations/operation'
import { openClass } from '@/lib/classroom/open-class'
import { readyPlan } from '@/lib/classroom/plans'
import { aRoom } from '../rooms/a-room'
import { allRows } from '../setup/all-rows'

// On PostgreSQL each reading of the trace would wait a moment for other processes, and there is none.
vi.mock('@/lib/trace/catch-up', () => ({ catchUp: async () => {} }))

type Handler = (request: Request, context: { params: Promise<Record<string, string>> }) => Promise<Response>
type ProblemBody = { code: string; status: number; errors?: { field: string; detail: string }[] }

const ready = '1999900000013'
let params: Record<string, string>
let token: string
let classToken: string
let before: Awaited<ReturnType<typeof allRows>>

beforeAll(async () => {
  const room = await aRoom()
  token = room.token
  const opened = await openClass({
    title: 'รุ่น',
    plan: readyPlan('both'),
    locale: 'th',
    pass: '',
    address: '',
  })
  if (!opened.ok) throw new Error(opened.slip)
  classToken = opened.opened.token
  params = {
    room: room.id,
    citizenId: ready,
    id: 'c0ffee',
    clientId: 'client_nobody',
    class: opened.opened.id,
  }
})
beforeEach(async () => {
  before = await allRows()
  return async () => expect(await allRows()).toEqual(before)
})

async function handlerOf({ path, method }: Operation): Promise<Handler> {
  const folder = path.slice(1).replace(/\{(\w+)\}/g, '[$1]')
  const route = await import(/* @vite-ignore */ `../../app/${folder}/route.ts`)
  return route[method.toUpperCase()]
}

const longestMilliseconds = 5000

async function send(
  operation: Operation,
  options: { body?: BodyInit; query?: string; type?: string; ids?: object },
) {
  const handler = await handlerOf(operation)
  const request = new Request(`http://localhost:3000${operation.path}${options.query ?? ''}`, {
    method: operation.method.toUpperCase(),
    headers: {
      authorization: `Bearer ${operation.byClass ? classToken : token}`,
      ...(options.body === undefined ? {} : { 'content-type': options.type ?? 'application/json' }),
    },
    body: options.body,
  })
  const began = performance.now()
  const answer = await handler(request, { params: Promise.resolve({ ...params, ...options.ids }) })
  expect(performance.now() - began).toBeLessThan(longestMilliseconds)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}

/** RFC 9457, a code of the catalogue, and nothing of what was sent. */
function expectProblem(answer: Awaited<ReturnType<typeof send>>, codes: readonly string[]): ProblemBody {
  expect(answer.type).toBe('application/problem+json')
  const problem: ProblemBody = JSON.parse(answer.text)
  expect(codes).toContain(problem.code)
  expect(answer.status).toBe(problem.status)
  expect(answer.text).not.toContain(marker)
  return problem
}

/** A right body of each operation that takes one, for going wrong from there. */
const right: Record<string, Record<string, unknown>> = {
  openRoom: { locale: 'th', pace: 'fast', label: 'ห้อง', autoApprove: true, personas: [] },
  changeRoom: { locale: 'th', pace: 'fast', label: 'ห้อง', autoApprove: true },
  resetRoom: {},
  addPersona: { key: 'somebody', firstName: 'ทดสอบ', lastName: 'ระบบ', birthDate: '1990-01-01', email: null },
  changePersona: { firstName: 'ทดสอบ', status: 'active', appointedOn: '2015-01-01', phone: '080-000-0042' },
  moveClock: { advanceSeconds: 60 },
  registerClient: { redirect_uris: ['https://client.example/callback'], client_name: 'ทดสอบ' },
  rotateKeys: { signsAfterSeconds: 60, withdrawOld: false },
  armFault: { fault: 'mail-lost', times: 2, where: { citizenId: ready } },
  openClass: { title: 'รุ่นเช้า', plan: 'both', locale: 'th' },
  changeClass: { title: 'รุ่นบ่าย', joining: 'locked', state: 'open' },
  actOnClass: { do: 'hint', to: 'all', text: 'ดูที่แถบห้องซ้อม' },
  joinClass: { nickname: 'มะม่วงใจดี' },
  startSession: { citizenId: ready, site: 'mooc' },
}

/** The front door turns away what has U+0000 in its path. */
const idText = badText.map(text => text.replaceAll('\0', ''))

const runs = (numRuns: number) => ({ numRuns })

for (const operation of operations.filter(({ body }) => body)) {
  const { id, body: schema } = operation
  const usual = right[id]
  const isBad = (body: unknown) => !schema?.safeParse(JSON.parse(JSON.stringify(body))).success

  describe(id, () => {
    test('a body that its schema does not take is refused', async () => {
      expect(usual, 'a right body to begin from').toBeDefined()
      const oneWrong = fc
        .tuple(fc.constantFrom(...Object.keys(usual ?? {}), 'other'), badValue)
        .map(([name, value]) => ({ ...usual, [name]: value }))
      const bodies = fc
        .oneof({ weight: 4, arbitrary: oneWrong }, { weight: 1, arbitrary: badValue })
        .filter(isBad)
      await fc.assert(
        fc.asyncProperty(bodies, async body => {
          const problem = expectProblem(await send(operation, { body: JSON.stringify(body) }), [
            'invalid-body',
          ])
          expect(problem.errors?.length).toBeGreaterThan(0)
        }),
        runs(500),
      )
    })

    test('an unknown field is refused by its name, however right the rest is', async () => {
      const unknown = fieldName.filter(name => !Object.hasOwn(usual ?? {}, name))
      await fc.assert(
        fc.asyncProperty(unknown, badValue, async (name, value) => {
          const body = Object.defineProperty({ ...usual }, name, { value, enumerable: true })
          fc.pre(isBad(body))
          const { errors } = expectProblem(await send(operation, { body: JSON.stringify(body) }), [
            'invalid-body',
          ])
          expect(errors?.map(({ field }) => field)).toContain(name)
        }),
        runs(120),
      )
    })

    test('U+0000 is refused wherever it is, by the name of its field', async () => {
      const texts = Object.keys(usual ?? {}).filter(name => typeof usual?.[name] === 'string')
      for (const name of [...texts, 'other']) {
        const body = JSON.stringify({ ...usual, [name]: 'a\0b' })
        const { errors } = expectProblem(await send(operation, { body }), ['invalid-body'])
        expect(errors?.map(({ field }) => field)).toContain(name)
      }
    })

    test('what is no JSON, not called JSON, or too large is refused before anything reads it', async () => {
      const isNoJson = (text: string) => {
        try {
          return !(typeof JSON.parse(text) === 'object')
        } catch {
          return true
        }
      }
      await fc.assert(
        fc.asyncProperty(badJson.filter(isNoJson), async body => {
          expectProblem(await send(operation, { body }), ['malformed-json', 'invalid-body'])
        }),
        runs(60),
      )
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom('text/plain', 'application/xml', 'x'),
          badText,
          async (type, text) => {
            const body = JSON.stringify({ text })
            expectProblem(await send(operation, { body, type }), ['unsupported-media-type'])
          },
        ),
        runs(20),
      )
      const large = JSON.stringify({ label: 'ก'.repeat(30_000) })
      expectProblem(await send(operation, { body: large }), ['body-too-large'])
    })
  })
}

for (const operation of operations.filter(({ query }) => query)) {
  test(`${operation.id}: a query that its schema does not take is refused, unknown parameters by name`, async () => {
    const names = Object.keys(operation.query?.shape ?? {})
    const pairs = fc.array(fc.tuple(fc.oneof(fc.constantFrom(...names), fieldName), badText), {
      minLength: 1,
      maxLength: 4,
    })
    await fc.assert(
      fc.asyncProperty(pairs, async given => {
        const query = new URLSearchParams(given)
        const isRepeated = new Set(query.keys()).size < query.size
        fc.pre(isRepeated || !operation.query?.safeParse(Object.fromEntries(query)).success)
        const { errors } = expectProblem(await send(operation, { query: `?${query}` }), ['invalid-query'])
        const unknown = [...query.keys()].filter(name => !names.includes(name))
        if (!isRepeated) for (const name of unknown) expect(errors?.map(({ field }) => field)).toContain(name)
      }),
      runs(500),
    )
  })
}

for (const operation of operations.filter(({ path, byClass }) => /\{(?!room)\w+\}/.test(path) && !byClass)) {
  test(`${operation.id}: an id that nothing has is not found`, async () => {
    const name = /\{(?!room)(\w+)\}/.exec(operation.path)?.[1] ?? ''
    const body = operation.body ? JSON.stringify(right[operation.id]) : undefined
    await fc.assert(
      fc.asyncProperty(idText, async id => {
        const answer = await send(operation, { ids: { [name]: id }, body })
        expect(expectProblem(answer, operation.problems ?? []).status).toBe(404)
      }),
      runs(60),
    )
  })
}

for (const operation of operations.filter(({ path, byClass }) => path.includes('{room}') || byClass)) {
  test(`${operation.id}: a room or class that is not there is no more than a wrong token`, async () => {
    const body = operation.body ? JSON.stringify(right[operation.id]) : undefined
    await fc.assert(
      fc.asyncProperty(badText, async id => {
        expectProblem(await send(operation, { ids: { room: id, class: id }, body }), ['unauthorized'])
      }),
      runs(20),
    )
  })
}
