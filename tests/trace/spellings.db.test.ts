/**
 * Whatever a stranger calls a secret, and wherever it is put, it is in no table, page, hand-out, export or answer of
 * the API: the trace shows what it knows to be harmless and nothing else.
 */
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, expect, test } from 'vitest'
import { GET as apiFlows } from '@/app/api/v1/rooms/[room]/trace/flows/route'
import { GET as apiHops } from '@/app/api/v1/rooms/[room]/trace/route'
import { FlowView } from '@/components/trace/flow-view'
import { HandOut } from '@/components/trace/hand-out'
import { database } from '@/lib/db/client'
import { issuerOf, moocPath, publicUrl } from '@/lib/paths'
import { catchUp } from '@/lib/trace/catch-up'
import { exportFlow } from '@/lib/trace/export-flow'
import { listFlows } from '@/lib/trace/list-flows'
import { call } from '@/tests/api/call'
import { aRoom } from '@/tests/rooms/a-room'
import { serverFetch } from './a-browser'

const spellings = [
  ...['refreshToken', 'refresh-token', 'client_Secret', 'clientSecret', 'Code', 'CODE', 'pass word', 'รหัสลับ'],
  ...[
    'code',
    'client_secret',
    'id_token_hint',
    'state',
    'nonce',
    'login_hint',
    'scope',
    'prompt',
    'sub',
    'claims',
  ],
  ...['redirect_uri', 'post_logout_redirect_uri', 'error', 'error_description', 'client_id', 'acr_values'],
] as const

const secrets = [
  'kW7q-Lx_92Vd3fGh5JkM8nPr',
  'Hunter2Hunter2',
  '1.9999.00000.01.3',
  '1101700230707',
  'real.person@agency.invalid',
  'eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.c2ln',
  'https://thief.invalid/?t=kW7q-Lx_92Vd3fGh5JkM8nPr',
]

const places: Record<
  string,
  (issuer: string, mooc: string, name: string, secret: string) => [string, RequestInit]
> = {
  'the query of an authorization request': (issuer, _, name, secret) => [
    `${issuer}/auth?${new URLSearchParams([
      ['client_id', 'thai-mooc'],
      [name, secret],
    ])}`,
    {},
  ],
  'a form': (issuer, _, name, secret) => [
    `${issuer}/token`,
    {
      method: 'POST',
      body: new URLSearchParams([
        ['grant_type', 'authorization_code'],
        [name, secret],
      ]),
    },
  ],
  'the name of a field': (issuer, _, name, secret) => [
    `${issuer}/token`,
    { method: 'POST', body: new URLSearchParams([[secret, name]]) },
  ],
  'a JSON body': (issuer, _, name, secret) => [
    `${issuer}/token`,
    {
      method: 'POST',
      body: JSON.stringify({ [name]: secret }),
      headers: { 'content-type': 'application/json' },
    },
  ],
  'JSON that is called a form': (issuer, _, name, secret) => [
    `${issuer}/token`,
    {
      method: 'POST',
      body: JSON.stringify({ [name]: secret }),
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    },
  ],
  'a text, and its type': (issuer, _, name, secret) => [
    `${issuer}/revocation`,
    {
      method: 'POST',
      body: `${name} ${secret}`,
      headers: { 'content-type': `text/${encodeURIComponent(secret)}` },
    },
  ],
  'the user of Basic': (issuer, _, name, secret) => [
    `${issuer}/introspection`,
    {
      method: 'POST',
      body: new URLSearchParams([[name, 'x']]),
      headers: { authorization: `Basic ${Buffer.from(`${secret}:${secret}`).toString('base64')}` },
    },
  ],
  'a scheme of its own': (issuer, _, _name, secret) => [
    `${issuer}/userinfo`,
    { headers: { authorization: `${encodeURIComponent(secret)} ${encodeURIComponent(secret)}` } },
  ],
  'a path': (issuer, _, _name, secret) => [`${issuer}/.well-known/${encodeURIComponent(secret)}`, {}],
  'a sign-out': (issuer, _, name, secret) => [
    `${issuer}/session/end?${new URLSearchParams([[name, secret]])}`,
    {},
  ],
  'a callback': (_, mooc, name, secret) => [
    `${mooc}/api/auth/callback/etda?${new URLSearchParams([
      ['state', secret],
      ['code', secret],
      [name, secret],
    ])}`,
    {},
  ],
  'a cookie at the provider': (issuer, _, name, secret) => [
    `${issuer}/auth?client_id=thai-mooc`,
    { headers: { cookie: cookies(name, secret) } },
  ],
  'a cookie at a site': (_, mooc, name, secret) => [
    `${mooc}/api/auth/callback/etda?state=x`,
    { headers: { cookie: cookies(name, secret) } },
  ],
  'a cookie that is called as one of another room': (_, mooc, name, secret) => [
    `${mooc}/api/auth/callback/etda?state=x`,
    { headers: { cookie: `mooc_${alone(secret)}_session=${encodeURIComponent(name)}` } },
  ],
  'the other headers of a request': (issuer, _, name, secret) => [
    `${issuer}/userinfo`,
    {
      headers: {
        accept: `text/${encodeURIComponent(secret)};${encodeURIComponent(name)}=${encodeURIComponent(secret)}`,
        dpop: encodeURIComponent(secret),
        origin: encodeURIComponent(secret),
      },
    },
  ],
}

/** As a value, and as a name. */
const cookies = (name: string, secret: string) =>
  [
    [name, secret],
    [secret, name],
    [`_session.${secret}`, name],
  ]
    .map(pair => pair.map(encodeURIComponent).join('='))
    .join('; ')
const alone = (secret: string) => encodeURIComponent(secret).replaceAll(/\W/g, '')

let room: Awaited<ReturnType<typeof aRoom>>
let shown: Record<string, string>

beforeAll(async () => {
  room = await aRoom()
  const [issuer, mooc] = [issuerOf(room.id), publicUrl(moocPath(room.id))]
  for (const place of Object.values(places))
    for (const [index, name] of spellings.entries())
      for (const secret of [
        secrets[index % secrets.length] ?? '',
        secrets[(index + 3) % secrets.length] ?? '',
      ]) {
        const [address, init] = place(issuer, mooc, name, secret)
        await (await serverFetch(address, { ...init, redirect: 'manual' })).text()
      }
  await catchUp()
  const flows = []
  for (let before: string | undefined; ; ) {
    const page = await listFlows(room.id, before)
    flows.push(...page.flows)
    before = page.older ?? undefined
    if (!before) break
  }
  const { token } = room
  const hops = await call(apiHops, { room: room.id }, { token })
  const listed = await call(apiFlows, { room: room.id }, { token })
  const props = { locale: 'en' as const, tracePath: '/trace', whom: null }
  const paper = { locale: 'en' as const, roomName: '', address: '', listPath: '', children: null }
  shown = {
    table: JSON.stringify(await database().traceHop.findMany({ where: { roomId: room.id } })),
    export: JSON.stringify(flows.map(exportFlow)),
    page: flows.map(flow => renderToStaticMarkup(createElement(FlowView, { ...props, flow }))).join('\n'),
    'hand-out': flows
      .map(flow => renderToStaticMarkup(createElement(HandOut, { ...paper, flow })))
      .join('\n'),
    API: JSON.stringify([hops.body, listed.body]),
  }
})

const written = (secret: string) => [
  ...new Set([
    secret,
    alone(secret),
    encodeURIComponent(secret),
    Buffer.from(secret).toString('base64').replace(/=+$/, ''),
  ]),
]

test('every place was reached: each of these requests is a hop', async () => {
  const count = await database().traceHop.count({ where: { roomId: room.id } })
  expect(count).toBeGreaterThanOrEqual(Object.keys(places).length * spellings.length * 2)
})

test.each(['table', 'export', 'page', 'hand-out', 'API'])('no secret is in the %s', where => {
  const text = shown[where] ?? ''
  expect(text.length).toBeGreaterThan(10_000)
  const seen = secrets
    .flatMap(written)
    .filter(form => text.includes(form))
    .map(form => text.slice(Math.max(0, text.indexOf(form) - 120), text.indexOf(form) + 80))
  expect(seen).toEqual([])
})
