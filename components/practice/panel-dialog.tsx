'use client'
/** Inbox or practice card over the page: a native modal dialog. Fetched when first opened. */
import { useEffect, useId, useRef, useState } from 'react'
import { InboxList } from '@/components/mail/inbox-list'
import type { Feed } from '@/components/mail/use-feed'
import type { CardView } from '@/lib/practice/describe-card'
import type { BarWords } from './bar-tools'
import { CardFaces } from './card-faces'

export default function PanelDialog(props: {
  kind: 'mail' | 'card'
  mailPath: string
  cardPath: string
  words: BarWords
  onFeed: (feed: Feed) => void
  onClose: () => void
}) {
  const { kind, words } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [card, setCard] = useState<CardView | null>(null)

  useEffect(() => dialog.current?.showModal(), [])
  useEffect(() => {
    if (kind !== 'card') return
    fetch(`${props.cardPath}/view`)
      .then(answer => (answer.ok ? answer.json() : Promise.reject(answer.status)))
      .then(setCard)
      // The card's own page says what is the matter.
      .catch(() => location.assign(props.cardPath))
  }, [kind, props.cardPath])

  return (
    <dialog ref={dialog} aria-labelledby={heading} onClose={props.onClose} className="practice-dialog">
      <div className="practice-dialog-head">
        <h2 id={heading} className="text-lg">
          {kind === 'mail' ? words.inbox.title : (card?.words.title ?? words.card)}
        </h2>
        <button type="button" onClick={() => dialog.current?.close()} className="min-h-11 px-3 underline">
          {words.close}
        </button>
      </div>
      {kind === 'mail' && (
        <InboxList initial={[]} inPlace mailPath={props.mailPath} words={words.inbox} onFeed={props.onFeed} />
      )}
      {card && <CardFaces card={card} />}
    </dialog>
  )
}
