/**
 * No text from outside costs an address more than its length: every form of a room, every address that takes
 * parameters, the provider's own and the control API, each where it would do most.
 */
import { NextRequest } from 'next/server'
import { beforeAll, expect, test } from 'vitest'
import { fill, roomAddresses } from '@/e2e/addresses'
import { operations } from '@/lib/api/operations'
import { addInteraction, readInteraction } from '@/lib/connect/interaction/store'
import { submitCitizenId } from '@/lib/connect/interaction/submit-citizen-id'
import { handOver } from '@/lib/hand-over/hand-over'
import { admitLearner } from '@/lib/mooc/admit-learner'
import { cookieName } from '@/lib/mooc/cookies'
import { findCourse } from '@/lib/mooc/courses'
import { sealSession } from '@/lib/mooc/session'
import { issuerOf, moocPath, publicUrl } from '@/lib/paths'
import { updateVisit } from '@/lib/seis/store'
import { beginVisit, visitCookie } from '@/lib/seis/visit'
import { routeFiles } from '@/tests/api/route-files'
import { aRoom } from '@/tests/rooms/a-room'
import { castMember } from '@/tests/seis/a-visit'
import { jar } from '@/tests/web/a-reader'
import { signatureOf } from '../connect/a-signed-cookie'
import { costlyFor } from './cost'

type Handler = (request: Request, context: { params: Promise<object> }) => Promise<Response>

const course = 'OCSC00038'
const origin = 'http://localhost:3000'
/** As much as fits into the head of a request. */
const longestHead = 12_000
let room: Awaited<ReturnType<typeof aRoom>>

beforeAll(async () => {
  room = await aRoom({ pace: 'fast' })
  const claims = { sub: 'subject', name: 'นางสาวสมพร ใจดี' }
  const accountId = await admitLearner(room, claims, findCourse(course) ?? null)
  jar.set(cookieName(room.id, 'session'), await sealSession(room.id, accountId))
  const { visit, setCookie } = await beginVisit(room.id)
  const { citizenId } = castMember('ready')
  await updateVisit(visit.id, { citizenId, proven: true, signedInAt: new Date(), group: 'officer' })
  jar.set(visitCookie(room.id), /=([^;]*)/.exec(setCookie)?.[1] ?? '')
})

/** A sign-in of this browser's that waits for a code. */
async function aSignIn(uid: string): Promise<void> {
  const expiresAt = new Date(Date.now() + 3_600_000)
  await addInteraction({ roomId: room.id, uid, clientId: 'thai-mooc', scope: 'openid', expiresAt })
  const interaction = await readInteraction(room.id, uid)
  if (!interaction) throw new Error('no sign-in')
  await submitCitizenId(await handOver(room), interaction, castMember('ready').citizenId)
  jar.set('_interaction', uid)
  jar.set('_interaction.sig', await signatureOf('_interaction', uid))
}

/** The texts that cost the address too much, its whole answer included. */
const tooCostly = (send: (text: string) => Promise<Response>) =>
  costlyFor(async text => (await send(text)).text())

/** So that a form is no longer than the largest that is read, escapes and all. */
const fieldsOf = (names: readonly string[], text: string): URLSearchParams => {
  const each = text.slice(0, Math.floor(text.length / names.length))
  const fields = new URLSearchParams(names.map(name => [name, each]))
  const most = 60_000 / Math.max(1, fields.toString().length)
  return most >= 1
    ? fields
    : new URLSearchParams(names.map(name => [name, each.slice(0, each.length * most)]))
}

const form = (body: BodyInit) => ({
  method: 'POST',
  body,
  headers: { origin, 'content-type': 'application/x-www-form-urlencoded' },
})

const forms = roomAddresses.filter(({ fields }) => fields?.length)
test.each(forms)(
  'the form at $path',
  async ({ path, fields = [] }) => {
    const uid = path.replace(/\W/g, '')
    if (path.includes('[uid]')) await aSignIn(uid)
    const address = `${origin}/r/${room.id}${fill(path, { uid, course })}`
    const { POST } = (await import(/* @vite-ignore */ routeFiles[path] ?? '')) as { POST: Handler }
    const params = Promise.resolve({ room: room.id, uid, course })
    const send = (text: string) =>
      POST(new Request(address, form(fieldsOf(fields, text).toString())), { params })
    expect(await tooCostly(send)).toEqual({})
  },
  120_000,
)

/** What the route handler of an address answers, by the address below the room. */
async function ask(
  address: string,
  init: { method?: string; body?: BodyInit | null; headers?: HeadersInit } = {},
): Promise<Response> {
  const isMooc = address.includes('/mooc/api/auth/')
  const file = routeFiles[isMooc ? '/mooc/api/auth/[...action]' : '/connect/[...protocol]'] ?? ''
  const route = (await import(/* @vite-ignore */ file)) as Record<string, Handler>
  const params = { room: room.id, action: ['callback', 'etda'] }
  const handler = route[init.method ?? 'GET']
  if (!handler) throw new Error(`${init.method} ${address} has no handler`)
  return handler(new NextRequest(address, init), { params: Promise.resolve(params) })
}

/** By address, what is sent where. */
const protocol: Record<string, (issuer: string, text: string) => Promise<Response>> = {
  'the authorization endpoint': (issuer, text) =>
    ask(
      `${issuer}/auth?client_id=thai-mooc&${fieldsOf(['a', 'state', 'redirect_uri', 'login_hint'], text.slice(0, longestHead))}`,
    ),
  'the authorization endpoint, unescaped': (issuer, text) =>
    ask(`${issuer}/auth?${text.slice(0, longestHead)}`),
  'an interaction to go on with': (issuer, text) =>
    ask(`${issuer}/auth/${encodeURIComponent(text.slice(0, longestHead / 9))}`, {}),
  ...Object.fromEntries(
    ['token', 'revocation', 'introspection', 'userinfo', 'session/end'].flatMap(path => [
      [
        path,
        (issuer: string, text: string) =>
          ask(`${issuer}/${path}`, {
            ...form(fieldsOf(['a', 'code', 'token', 'client_id'], text).toString()),
          }),
      ],
      [
        `${path}, one long field`,
        (issuer: string, text: string) =>
          ask(`${issuer}/${path}`, {
            ...form(`a=${text.slice(0, 50_000)}`),
          }),
      ],
      [
        `${path}, Authorization`,
        (issuer: string, text: string) =>
          ask(`${issuer}/${path}`, {
            ...form('grant_type=authorization_code'),
            headers: {
              authorization: `Basic ${btoa(encodeURIComponent(text.slice(0, longestHead / 9)))}`,
              'content-type': 'application/x-www-form-urlencoded',
            },
          }),
      ],
    ]),
  ),
  'JSON to /token': (issuer, text) =>
    ask(`${issuer}/token`, {
      ...form(JSON.stringify({ a: text.slice(0, 25_000) })),
      headers: { 'content-type': 'application/json' },
    }),
  'the callback of the MOOC': (_, text) =>
    ask(
      `${publicUrl(moocPath(room.id))}/api/auth/callback/etda?${fieldsOf(['state', 'code', 'iss'], text.slice(0, longestHead))}`,
    ),
}
test.each(Object.keys(protocol))(
  'the protocol: %s',
  async name => {
    expect(await tooCostly(text => protocol[name]?.(issuerOf(room.id), text) ?? Promise.reject())).toEqual({})
  },
  120_000,
)

const parameters = ['since', 'after', 'before', 'flow', 'state', 'code', 'error', 'iss', 'sid', 'path', 'to']
const opened = roomAddresses.filter(({ path, fields }) => !fields && routeFiles[path])
test.each(opened)(
  'the address $path, with parameters',
  async ({ path }) => {
    const { GET } = (await import(/* @vite-ignore */ routeFiles[path] ?? '')) as { GET?: Handler }
    if (!GET || path.endsWith('/feed') || path.includes('[...')) return
    const names = [...path.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name)
    const send = async (text: string) => {
      const short = text.slice(0, longestHead)
      const params = Promise.resolve({
        ...Object.fromEntries(names.map(name => [name, encodeURIComponent(short.slice(0, longestHead / 9))])),
        room: room.id,
      })
      const answer = await GET(new Request(`${origin}/r/${room.id}/x?${fieldsOf(parameters, short)}`), {
        params,
      })
      if (!answer.headers.get('content-type')?.startsWith('text/event-stream')) return answer
      // It has no end; what the parameters cost is in its beginning.
      await answer.body?.cancel()
      return new Response(null)
    }
    expect(await tooCostly(send)).toEqual({})
  },
  120_000,
)

/** Each string of a body; the names are those of its schema. */
const bodies = operations.filter(({ body, query }) => body || query)
test.each(bodies)(
  'the control API: $id',
  async operation => {
    const folder = operation.path.slice(1).replace(/\{(\w+)\}/g, '[$1]')
    const route = await import(/* @vite-ignore */ `../../app/${folder}/route.ts`)
    const handler: Handler = route[operation.method.toUpperCase()]
    const shapeOf = (schema: unknown) =>
      Object.keys((schema as { shape?: object } | undefined)?.shape ?? { label: 1 })
    const names = operation.body ? shapeOf(operation.body) : shapeOf(operation.query)
    const send = (text: string) => {
      const each = text.slice(0, Math.floor(text.length / names.length / 2))
      const values = Object.fromEntries(names.map(name => [name, each]))
      const query = operation.body ? '' : `?${new URLSearchParams(values)}`
      const request = new Request(`${origin}${operation.path}${query}`, {
        method: operation.method.toUpperCase(),
        headers: { authorization: `Bearer ${room.token}`, 'content-type': 'application/json' },
        ...(operation.body ? { body: JSON.stringify(values) } : {}),
      })
      const params = { room: room.id, class: each, citizenId: each, id: each, clientId: each, flow: each }
      return handler(request, { params: Promise.resolve(params) })
    }
    expect(await tooCostly(send)).toEqual({})
  },
  120_000,
)
