import type { ReactNode } from 'react'

/** A word from the theatre on a page of the set: saffron, with the perforated edge that no site uses. */
export function PracticeNote(props: { title: string; id?: string; className?: string; children: ReactNode }) {
  return (
    <div
      id={props.id}
      tabIndex={props.id ? -1 : undefined}
      role="note"
      className={`rounded-xl border-2 border-dashed border-saffron-ink-soft bg-saffron-pale px-4 py-3 text-sm text-saffron-ink-soft ${props.className ?? ''}`}
    >
      <p className="font-bold text-saffron-ink">{props.title}</p>
      {props.children}
    </div>
  )
}
