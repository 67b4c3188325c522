/**
 * Bad input over HTTP, where the server's own reading of bytes, types and addresses takes part: some hundreds of
 * generated forms and addresses. (Thousands more, without a network: tests/api/bad-bodies and bad-forms.)
 */
import fc from 'fast-check'
import { fill, roomAddresses } from './addresses'
import { badForm, badText, fieldName } from './bad-values'
import { expect, test } from './kit/test'

test.describe.configure({ timeout: 180_000 })

const longestMilliseconds = 10_000
const params = {
  uid: 'made-up',
  course: 'OCSC00038',
  id: 'c0ffee',
  ticket: 'made-up',
  reason: 'x',
  key: 'ready',
}

/** What a server may choke on, however right its text is. */
const types = [
  'application/x-www-form-urlencoded',
  'application/x-www-form-urlencoded; charset=tis-620',
  'multipart/form-data',
  'multipart/form-data; boundary="x"',
  'application/json',
  'text/plain',
  'x/y;',
]

test('every form answers what is no form of its own; nothing is stored', async ({ room, baseURL }) => {
  const stateOf = async () =>
    JSON.stringify(
      await Promise.all(
        ['', '/personas', '/messages', '/clients', '/faults'].map(part => room.call('GET', part)),
      ),
    )
  const before = await stateOf()
  const forms = roomAddresses.filter(({ fields }) => fields && fields.length > 0)
  const addresses = [
    ...forms.map(({ path, fields = [] }) => ({ address: room.urls.home + fill(path, params), fields })),
    { address: `${baseURL}/locale`, fields: ['locale', 'returnTo'] },
  ]
  let sent = 0
  for (const { address, fields } of addresses) {
    const bytes = fc.uint8Array({ maxLength: 300 }).map(Buffer.from)
    const text = badForm(fields).map(form => Buffer.from(form.toString()))
    const cut = badForm(fields).map(form => Buffer.from(`${form}&%&=%E0%A4%A&${fields[0]}=%00`))
    const large = fc.constant(Buffer.alloc(300_000, `${fields[0]}=x&`))
    const bodies = fc.sample(fc.oneof({ weight: 5, arbitrary: text }, bytes, cut, large), 14)
    for (const [index, body] of bodies.entries()) {
      const began = performance.now()
      const answer = await fetch(address, {
        method: 'POST',
        body: new Uint8Array(body),
        headers: { 'content-type': types[index % types.length] ?? '' },
        redirect: 'manual',
      })
      await answer.arrayBuffer()
      expect(performance.now() - began, address).toBeLessThan(longestMilliseconds)
      expect(answer.status, `${address} ${body.toString('base64')}`).toBeLessThan(500)
      sent++
    }
  }
  expect(sent).toBeGreaterThan(250)
  expect(await stateOf()).toBe(before)
})

test('every page answers any query and any id in its address', async ({ room, baseURL }) => {
  const pages = roomAddresses.filter(({ fields, path }) => !fields && !path.includes('[...'))
  const addresses = [
    ...pages.map(({ path }) => room.urls.home + path),
    `${baseURL}/about`,
    `${baseURL}/no-room`,
  ]
  const oddBytes = ['%00', '%E0%A4%A', '%FF', '..%2f..%2f', '%5B%5D', 'a'.repeat(3000)]
  for (const address of addresses) {
    const query = fc
      .array(fc.tuple(fieldName, badText), { maxLength: 4 })
      .map(pairs => `?${new URLSearchParams(pairs)}`.slice(0, 4000))
    const queries = [
      ...fc.sample(query, 3),
      `?${oddBytes.join('&')}`,
      '?__proto__=1&search=1&category=__proto__',
    ]
    const ids = /\[\w+\]/.test(address) ? oddBytes : ['x']
    const tried = [
      ...queries.map(one => address.replace(/\[\w+\]/g, 'x') + one),
      ...ids.map(id => address.replace(/\[\w+\]/g, id)),
    ]
    for (const one of tried) {
      const answer = await fetch(one, { redirect: 'manual' })
      // A stream has no end to wait for.
      if (answer.headers.get('content-type')?.startsWith('text/event-stream')) await answer.body?.cancel()
      else await answer.arrayBuffer()
      expect(answer.status, one).toBeLessThan(500)
    }
  }
})

test('every protocol address answers any query and any body', async ({ room }) => {
  const paths = [
    '/auth',
    '/token',
    '/userinfo',
    '/jwks',
    '/introspection',
    '/revocation',
    '/session/end',
    '/%00',
  ]
  const names = [
    'client_id',
    'redirect_uri',
    'scope',
    'prompt',
    'claims',
    'id_token_hint',
    'code',
    'token',
    'xsrf',
  ]
  for (const path of paths) {
    for (const form of fc.sample(badForm(names), 12)) {
      for (const init of [
        { address: `${room.urls.issuer}${path}?${form}`.slice(0, 6000) },
        { address: room.urls.issuer + path, method: 'POST', body: form },
      ]) {
        const { address, ...rest } = init
        const answer = await fetch(address, { ...rest, redirect: 'manual' })
        await answer.arrayBuffer()
        expect(answer.status, `${path} ${form}`).toBeLessThan(500)
      }
    }
  }
})

test('U+0000 in an address is nothing here: a problem from the API, a page elsewhere', async ({
  room,
  request,
}) => {
  const answer = await request.get(`/api/v1/rooms/${room.id}/faults/%00`)
  expect(answer.status()).toBe(404)
  expect(await answer.json()).toMatchObject({ code: 'no-such-address' })
  expect((await request.get(`/r/${room.id}/mail/a%00b`)).status()).toBe(404)
})
