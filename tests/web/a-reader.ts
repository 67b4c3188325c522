/**
 * The browser that asks, where a test calls what is below a route: in production the front door says which request is
 * being answered, here it is one with these cookies and headers. One browser a file; a file that imports nothing of
 * this has no request, and what asks for one throws.
 */
import { afterEach } from 'vitest'
import type { CurrentRequest } from '@/lib/web/current-request.mjs'
import '@/lib/web/current-request.mjs'

/** By the name that the browser knows; paths do not matter to it. Values as they are in a Cookie header. */
export const jar = new Map<string, string>()
/** Its other headers, by their small names. */
export const headers: Record<string, string> = {}

export const cookieHeader = () => [...jar].map(pair => pair.join('=')).join('; ')

const { rehearsalRequests } = globalThis as unknown as {
  rehearsalRequests: { getStore(): CurrentRequest | undefined }
}
const began = rehearsalRequests.getStore.bind(rehearsalRequests)
let asked: CurrentRequest = { headers: {}, isAway: false }
rehearsalRequests.getStore = () =>
  began() ?? Object.assign(asked, { headers: { ...headers, cookie: cookieHeader() } })

afterEach(() => {
  asked = { headers: {}, isAway: false }
})
