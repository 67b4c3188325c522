/**
 * An element whose content is made once, as a string. Next writes each element of a page for a React in the browser,
 * reads that back and makes markup of it; nobody in our browsers reads the first (docs/decisions/0035). The string
 * does not even go through Next: our own server puts it in as the page leaves (docs/decisions/0053). Inside are
 * components that wait for nothing, and no <title>.
 */
import type { AllHTMLAttributes, ReactNode } from 'react'
import { keptUntilSent, withKeptInside } from '@/lib/web/still-markup.mjs'

// React's own for plain markup, as Node loads it: what Next compiles for components of the server refuses it.
const { renderToStaticMarkup } = await import(/* turbopackIgnore: true */ 'react-dom/server')

interface StillProps
  extends Pick<AllHTMLAttributes<HTMLElement>, 'className' | 'href' | 'aria-label' | 'aria-current'> {
  as: 'a' | 'aside' | 'details' | 'div' | 'footer' | 'header' | 'li' | 'p'
  'data-testid'?: string
  'data-mode'?: string
  children: ReactNode
}

/** The markup of our own elements, where something else than a page needs it. */
export const markupOf = (elements: ReactNode): string => withKeptInside(renderToStaticMarkup(elements))

/** An element, `as` which one. */
export const Still = ({ as: Box, children, ...attributes }: StillProps) => (
  <Box {...attributes} dangerouslySetInnerHTML={{ __html: keptUntilSent(markupOf(children)) }} />
)
