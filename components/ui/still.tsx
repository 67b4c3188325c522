/**
 * Markup that stays as it is sent: nothing in it is for the browser's React. It is made once, as a string, where else
 * each element of it would be written for the browser's React as well, read again, and taken up there: the larger half
 * of a page's bytes and of what a page costs here (docs/decisions/0032). Inside are components of the server that wait
 * for nothing; no part of the browser's, no <title>, and nothing that a page draws anew (components/trace/live-trace).
 */
import type { ReactNode } from 'react'
import { currentRequest } from '@/lib/web/current-request.mjs'
import { StillBox, type StillBoxProps } from './still-box'

// React's own for plain markup, as Node loads it: what Next compiles for components of the server refuses it.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')

const made = new WeakMap<object, string[]>()
globalThis.rehearsalStill = place => made.get(requestNow())?.[place] ?? ''

function requestNow(): object {
  const request = currentRequest()
  if (!request) throw new Error('no request is being answered here')
  return request
}

/** An element, `as` which one, whose content the browser leaves alone. */
export function Still({ children, ...box }: Omit<StillBoxProps, 'place'> & { children: ReactNode }) {
  const request = requestNow()
  const ofPage = made.get(request) ?? []
  made.set(request, ofPage)
  const place = ofPage.push(renderToStaticMarkup(children)) - 1
  return <StillBox place={place} {...box} />
}
