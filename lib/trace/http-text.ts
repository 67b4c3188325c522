/**
 * A message as it read on the wire: request line, headers that a reader of OAuth looks for, parameters; status, headers,
 * body. What the trace did not keep is not made up: a hop without `wire` has no headers. Pure.
 */
import { STATUS_CODES } from 'node:http'
import type { HeaderLine, RecordedHop } from './hop'

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

/** Where the parameters of an address begin: at its query, else at its fragment (response_mode=fragment). */
function splitAddress(address: string): { path: string; mark: string; parameters: string } {
  const at = address.search(/[?#]/)
  return at < 0
    ? { path: address, mark: '', parameters: '' }
    : { path: address.slice(0, at), mark: address.charAt(at), parameters: address.slice(at + 1) }
}

/** An address with its parameters a line each. */
function addressLines(address: string): string[] {
  const { path, mark, parameters } = splitAddress(address)
  return parameters === ''
    ? [path]
    : [path, ...pairsOf(parameters).map((pair, index) => `  ${index === 0 ? mark : '&'}${pair}`)]
}

const headerLines = (headers: readonly HeaderLine[]): string[] =>
  headers.map(([name, value]) => `${name}: ${value}`)

/** Null where the hop is no HTTP request. */
export function requestText({ method, address = '', request = {}, body, wire }: RecordedHop): string | null {
  if (!method) return null
  const { authorization, ...parameters } = request
  const [asked = ''] = address.split('?')
  // The request line has the path alone, the header Host whom it was sent to (RFC 9112 §3.2.1).
  const path = wire ? asked.replace(/^https?:\/\/[^/]+/, '') || '/' : asked
  const isInBody = method !== 'GET'
  const [host = [], ...headers] = wire?.asked.map(header => headerLines([header])) ?? []
  const form = isInBody ? parameterLines(parameters, '') : []
  return [
    `${method} ${path} HTTP/1.1`,
    ...(isInBody ? [] : parameterLines(parameters, '?').map(line => `  ${line}`)),
    ...host,
    ...(authorization ? [`Authorization: ${authorization}`] : []),
    ...headers.flat(),
    ...(body ? [`Content-Length: ${body.bytes}`, '', '•••'] : []),
    ...(form.length > 0 ? ['', ...form] : []),
  ].join('\n')
}

/** What stands for a body that is not kept, in the reader's language. */
export interface BodyWords {
  /** A page for people. */
  page: string
  /** A page of ours that names where it leads, shown before the provider's own answer. */
  leaving: string
  /** Anything else. */
  unread: string
}

/** Null where nothing was answered. */
export function responseText({ status, response = {}, wire }: RecordedHop, words: BodyWords): string | null {
  if (!status) return null
  const { location, ...members } = response
  const shown = wire?.status ?? status
  const isSentOn = location !== undefined && location !== '' && wire?.status === undefined
  const [first = '', ...rest] = isSentOn ? addressLines(String(location)) : []
  return [
    `HTTP/1.1 ${shown} ${STATUS_CODES[shown] ?? ''}`.trim(),
    ...(isSentOn ? [`Location: ${first}`, ...rest] : []),
    ...headerLines(wire?.answered ?? []),
    ...bodyLines(wire, members, words),
  ].join('\n')
}

function bodyLines(
  wire: RecordedHop['wire'],
  members: Record<string, unknown>,
  { page, leaving, unread }: BodyWords,
): string[] {
  if (wire?.status !== undefined) return ['', leaving]
  if (!wire?.body) return []
  if (wire.body.members) return ['', JSON.stringify(members, null, 2)]
  return ['', wire.answered.some(([, value]) => /^text\/html/.test(value)) ? page : unread]
}

/** What a redirect gives the browser to carry on; masked as the address is. */
export function carriedParameters({ response = {} }: RecordedHop): Record<string, string> {
  const { parameters } = splitAddress(String(response.location ?? ''))
  if (parameters === '') return {}
  return Object.fromEntries(
    pairsOf(parameters).map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
  )
}
