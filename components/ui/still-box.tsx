'use client'
/** The element around a `Still`: its content comes from the server beside React's payload, and stays. */
import { type AllHTMLAttributes, useState } from 'react'

type Markup = (place: number) => string

declare global {
  /** On the server: the markup of a place. What all of the process shares, for Next compiles this file apart. */
  var rehearsalStill: Markup | undefined
}

export interface StillBoxProps
  extends Pick<AllHTMLAttributes<HTMLElement>, 'className' | 'href' | 'aria-label' | 'aria-current'> {
  as: 'a' | 'details' | 'div' | 'footer' | 'header' | 'li' | 'p'
  place: number
}

/** In the browser: what stands there, so that a page that React draws anew keeps it. */
const asItStands: Markup = place => document.querySelector(`[data-still="${place}"]`)?.innerHTML ?? ''

export function StillBox({ as: Box, place, ...attributes }: StillBoxProps) {
  const [markup] = useState(() => (globalThis.rehearsalStill ?? asItStands)(place))
  return (
    <Box
      {...attributes}
      data-still={place}
      suppressHydrationWarning
      // Made by React from our own elements.
      dangerouslySetInnerHTML={{ __html: markup }}
    />
  )
}
