type Handler<P> = (request: Request, context: { params: Promise<P> }) => Promise<Response>

/** Calls a route handler of the control API as a client would; `body` goes as JSON unless it is a string. */
export async function call<P>(
  handler: Handler<P> | ((request: Request) => Promise<Response>),
  params: P,
  options: { token?: string; body?: unknown; method?: string; query?: string; type?: string } = {},
): Promise<{ status: number; headers: Headers; body: never }> {
  const { token, body, query = '', type = 'application/json' } = options
  const sent = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const request = new Request(`http://localhost:3000/api/v1/x${query}`, {
    method: options.method ?? (body === undefined ? 'GET' : 'POST'),
    body: sent,
    headers: {
      ...(sent === undefined ? {} : { 'content-type': type }),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
  })
  const answer = await (handler as Handler<P>)(request, { params: Promise.resolve(params) })
  const text = await answer.text()
  return { status: answer.status, headers: answer.headers, body: (text && JSON.parse(text)) as never }
}
