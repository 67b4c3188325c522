import type { ReactNode } from 'react'

/** The theatre's voice inside a set: saffron, with the perforated edge that no site uses. */
export function PracticePanel(props: { title?: ReactNode; children: ReactNode }) {
  return (
    <aside className="mt-8 border-2 border-dashed border-saffron bg-saffron-pale p-4 text-saffron-ink-soft">
      {props.title && <h2 className="text-lg text-saffron-ink">{props.title}</h2>}
      <div className="mt-1">{props.children}</div>
    </aside>
  )
}
