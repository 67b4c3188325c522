import type { ReactNode } from 'react'

/** What is wider than the page scrolls sideways in a box of its own, by keyboard too. */
export function ScrollBox(props: { label: string; className?: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1).
    <section aria-label={props.label} tabIndex={0} className={`overflow-x-auto ${props.className ?? ''}`}>
      {props.children}
    </section>
  )
}
