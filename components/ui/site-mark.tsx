import { markLine, marks } from '@/lib/sites/marks'
import type { Site } from '@/lib/sites/sites.mjs'

/** A site's mark in the colour of the text around it. Decorative: the name stands beside it. */
export const SiteMark = ({ site, className = 'size-10' }: { site: Site; className?: string }) => (
  <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false" className={`shrink-0 ${className}`}>
    <path d={marks[site].tone} fill="currentColor" fillOpacity="0.25" />
    <path
      d={marks[site].line}
      fill="none"
      stroke="currentColor"
      strokeWidth={markLine}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)
