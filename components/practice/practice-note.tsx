import type { ReactNode } from 'react'

/**
 * What the rehearsal says about a site's page: a ticket stub over or under it, never within it, so that what the real
 * page would say can be told apart at a glance (public/practice.css).
 */
export function PracticeNote(props: {
  /** Names its heading in the page. */
  name: string
  title: ReactNode
  /** Where a link of the page leads to it. */
  id?: string
  className?: string
  children: ReactNode
}) {
  const { name, title, id, className = '', children } = props
  return (
    <aside
      id={id}
      tabIndex={id ? -1 : undefined}
      aria-labelledby={`${name}-title`}
      className={`practice-note ${className}`}
      data-note={name}
    >
      <h2 id={`${name}-title`}>{title}</h2>
      <div>{children}</div>
    </aside>
  )
}
