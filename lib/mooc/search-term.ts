/**
 * What was typed into the search field. It stays out of addresses and logs: a cookie of the room's MOOC holds it
 * until the browser closes. Numbers as long as an ID or a phone are not kept at all.
 */
import { readCookie, setCookie } from './cookies'

const longestTerm = 100
const longestLookedAt = 1000
/** A course code has five digits; a phone nine, an ID thirteen. */
const mostDigits = 8

/** HTML pattern of the field: at most eight digits, so that an ID is not sent even without scripts. */
export const SEARCH_PATTERN = `[^0-9๐-๙０-９]*([0-9๐-๙０-９][^0-9๐-๙０-９]*){0,${mostDigits}}`

export type ParsedTerm = { ok: true; value: string } | { ok: false; slip: 'looks-like-id' }

/** Pure. Trims, joins spaces, cuts at 100 characters; refuses what might be somebody's number. */
export function parseTerm(given: string): ParsedTerm {
  const raw = given.slice(0, longestLookedAt)
  if ((raw.match(/[0-9๐-๙０-９]/g) ?? []).length > mostDigits) return { ok: false, slip: 'looks-like-id' }
  return { ok: true, value: raw.trim().replace(/\s+/g, ' ').slice(0, longestTerm) }
}

/** The Set-Cookie header that keeps it; the term has passed `parseTerm`. */
export const keepTerm = (roomId: string, term: string): string =>
  setCookie(roomId, 'search', encodeURIComponent(term))

export const forgetTerm = (roomId: string): string => setCookie(roomId, 'search', '', 0)

/** The term as last typed, or ''. */
export async function readTerm(roomId: string): Promise<string> {
  const parsed = parseTerm(readCookie(roomId, 'search') ?? '')
  return parsed.ok ? parsed.value : ''
}
