/**
 * A certificate of the rehearsal: one sheet of A4, landscape, in the colours of who gives it. What the rehearsal says of
 * it stands over it and on its paper.
 */
import type { ReactNode } from 'react'
import './certificate-sheet.css'

interface CertificateSheetProps {
  ours: string
  /** Who gives it. */
  giver: ReactNode
  title: string
  /** To whom, with the words before the name. */
  given: string
  name: ReactNode
  /** For what, with the words before it, and what is said of that. */
  before: string
  what: ReactNode
  after?: string
  facts: readonly string[]
  foot: ReactNode
}

export function CertificateSheet(props: CertificateSheetProps) {
  return (
    <div className="certificate">
      <p data-ours className="certificate-ours">
        {props.ours}
      </p>
      <div className="certificate-frame">
        <div className="certificate-body">
          <p className="certificate-giver">{props.giver}</p>
          <p className="certificate-title">{props.title}</p>
          <p>{props.given}</p>
          <p className="certificate-name">{props.name}</p>
          <p>{props.before}</p>
          <p className="certificate-what">{props.what}</p>
          {props.after && <p>{props.after}</p>}
          <p className="certificate-facts">
            {props.facts.map(fact => (
              <span key={fact}>{fact}</span>
            ))}
          </p>
        </div>
        <div className="certificate-foot">{props.foot}</div>
      </div>
    </div>
  )
}
