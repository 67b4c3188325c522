/** What lib/connect/provider/ask-provider.ts relies on in light-my-request, which carries a request without a socket. */
import { inject } from 'light-my-request'
import { expect } from 'vitest'
import { reliedOn } from './relied-on'

const usedBy = 'lib/connect/provider/ask-provider.ts: every request to a protocol address'

reliedOn(
  'light-my-request',
  {
    does: 'gives a handler the bytes of a body with their length, also of an empty one',
    usedBy,
    otherwise: 'send the length by hand; without it the provider refuses a POST that has no body',
  },
  async () => {
    const lengths: unknown[] = []
    for (const text of ['', 'code=ก'])
      await inject(
        async (request, response) => {
          const chunks: Buffer[] = []
          for await (const chunk of request) chunks.push(Buffer.from(chunk))
          lengths.push(request.headers['content-length'], Buffer.concat(chunks).toString())
          response.end()
        },
        { method: 'POST', url: '/token', payload: Buffer.from(text) },
      )
    expect(lengths).toEqual(['0', '', '8', 'code=ก'])
  },
)

reliedOn(
  'light-my-request',
  {
    does: 'lets a handler change url and originalUrl of the request, as a router that mounts it would',
    usedBy,
    otherwise: 'give the provider a request of node:http made by hand',
  },
  async () => {
    const { payload } = await inject(
      (request, response) => {
        Object.assign(request, { originalUrl: '/r/x/connect/jwks', url: '/jwks' })
        response.end(`${request.url} ${(request as { originalUrl?: string }).originalUrl}`)
      },
      { method: 'GET', url: '/r/x/connect/jwks' },
    )
    expect(payload).toBe('/jwks /r/x/connect/jwks')
  },
)

reliedOn(
  'light-my-request',
  {
    does: 'answers with the status, each Set-Cookie by itself, and the very bytes',
    usedBy,
    otherwise: 'read the answer anew in ask-provider; cookies that are joined sign nobody in',
  },
  async () => {
    const bytes = Buffer.from([0, 255, 1])
    const given = await inject(
      (_request, response) => {
        response.writeHead(303, { location: '/there', 'set-cookie': ['a=1; Path=/', 'b=2'] }).end(bytes)
      },
      { method: 'GET', url: '/' },
    )
    expect([given.statusCode, given.headers.location]).toEqual([303, '/there'])
    expect(given.headers['set-cookie']).toEqual(['a=1; Path=/', 'b=2'])
    expect(given.rawPayload.equals(bytes)).toBe(true)
  },
)
