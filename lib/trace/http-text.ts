/** A hop as it reads on the wire: request line, headers that matter, parameters; status, location, body. Pure. */
import type { RecordedHop } from './hop'

/** Reason phrases (RFC 9110 §15) of what is answered here. */
const phrases: Record<number, string> = {
  200: 'OK',
  204: 'No Content',
  302: 'Found',
  303: 'See Other',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
}

const text = (value: unknown): string =>
  typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)

/** `?a=1`, `&b=2` … a line each. */
const parameterLines = (parameters: Record<string, unknown>, first: string): string[] =>
  Object.entries(parameters).map(
    ([name, value], index) => `${index === 0 ? first : '&'}${name}=${text(value)}`,
  )

/** The name=value pairs of a query, which the trace keeps unescaped: an ampersand that no name follows belongs to the value before it. */
function pairsOf(query: string): string[] {
  const pairs: string[] = []
  for (const piece of query.split('&')) {
    if (pairs.length === 0 || /^[\w.•-]{1,41}=/.test(piece)) pairs.push(piece)
    else pairs[pairs.length - 1] += `&${piece}`
  }
  return pairs
}

/** An address with its parameters a line each. */
function addressLines(address: string): string[] {
  const [path = '', ...query] = address.split('?')
  const parameters = query.join('?')
  return parameters === ''
    ? [path]
    : [path, ...pairsOf(parameters).map((pair, index) => `  ${index === 0 ? '?' : '&'}${pair}`)]
}

/** Null where the hop is no HTTP request. */
export function requestText({ method, address = '', request = {}, body }: RecordedHop): string | null {
  if (!method) return null
  const { authorization, ...parameters } = request
  const [path = ''] = address.split('?')
  const isBody = method !== 'GET'
  const hasParameters = Object.keys(parameters).length > 0
  return [
    `${method} ${path} HTTP/1.1`,
    ...(isBody ? [] : parameterLines(parameters, '?').map(line => `  ${line}`)),
    ...(authorization ? [`Authorization: ${authorization}`] : []),
    ...(body ? [`Content-Type: ${body.type}`, `Content-Length: ${body.bytes}`, '', '•••'] : []),
    ...(isBody && hasParameters
      ? ['Content-Type: application/x-www-form-urlencoded', '', ...parameterLines(parameters, '')]
      : []),
  ].join('\n')
}

/** Null where nothing was answered. `page` stands for a body that is meant for people. */
export function responseText({ channel, status, response = {} }: RecordedHop, page: string): string | null {
  if (!status) return null
  const { location, ...members } = response
  const [first, ...rest] = location ? addressLines(String(location)) : []
  const hasMembers = Object.keys(members).length > 0
  // Programs get JSON, a person's browser gets a page; fields of that page are listed below it.
  const body =
    channel === 'back'
      ? ['Content-Type: application/json', '', JSON.stringify(members, null, 2)]
      : ['Content-Type: text/html', '', page, ...parameterLines(members, '')]
  return [
    `HTTP/1.1 ${status} ${phrases[status] ?? ''}`.trim(),
    ...(first === undefined ? [] : [`Location: ${first}`, ...rest]),
    ...(hasMembers || first === undefined ? body : []),
  ].join('\n')
}

/** What a redirect gives the browser to carry on; masked as the address is. */
export function carriedParameters({ response = {} }: RecordedHop): Record<string, string> {
  const [, ...query] = String(response.location ?? '').split('?')
  if (query.length === 0) return {}
  return Object.fromEntries(
    pairsOf(query.join('?')).map(pair => [
      pair.slice(0, pair.indexOf('=')),
      pair.slice(pair.indexOf('=') + 1),
    ]),
  )
}
