'use client'
/**
 * The inbox: on its own page, rendered by the server and kept fresh by the browser, with a page for each
 * message; and in the practice bar's dialog, where the text opens in place so that the step is not left.
 */
import { useState } from 'react'
import type { InboxItem } from '@/lib/mail/inbox-item'
import type { InboxWords } from './inbox-words'
import { LetterCode } from './letter-code'
import { type Feed, useFeed } from './use-feed'

export function InboxList(props: {
  initial: InboxItem[]
  /** Address of the inbox, without a slash at its end. */
  mailPath: string
  words: InboxWords
  /** In the dialog: no links that leave the page. */
  inPlace?: boolean
  /** False while a search is shown. */
  live?: boolean
  onFeed?: (feed: Feed) => void
}) {
  const { mailPath, words, inPlace = false, live = true } = props
  const [items, setItems] = useState(props.initial)
  const [loaded, setLoaded] = useState(!inPlace)
  const [arrived, setArrived] = useState(0)

  useFeed(
    () => (live ? `${mailPath}/feed?since=${items[0]?.id ?? '0'}` : null),
    feed => {
      const known = new Set(items.map(item => item.id))
      const fresh = (feed.messages ?? []).filter(item => !known.has(item.id))
      if (fresh.length > 0) {
        setItems([...fresh, ...items])
        if (loaded) setArrived(fresh.length)
      }
      setLoaded(true)
      props.onFeed?.(feed)
    },
    inPlace,
  )

  function read(item: InboxItem) {
    if (!item.unread) return
    setItems(all => all.map(one => (one.id === item.id ? { ...one, unread: false } : one)))
    void fetch(`${mailPath}/read`, { method: 'POST', body: new URLSearchParams({ id: item.id }) }).catch(
      () => {},
    )
  }

  return (
    <>
      <p role="status" className="sr-only">
        {arrived > 0 && words.newMail.replace('{count}', String(arrived))}
      </p>
      {loaded && items.length === 0 && (
        <p className="mt-4 border-2 border-dashed border-line p-4">{words.empty}</p>
      )}
      <ol className="mt-4 space-y-3">
        {items.map((item, index) => (
          <li key={item.id} className="border border-line bg-white p-4" data-testid="letter">
            {item.unread && (
              <p className="mb-1 inline-block bg-saffron px-2 text-sm font-semibold text-saffron-ink">
                {words.unread}
              </p>
            )}
            <h3 className={`text-base ${item.unread ? '' : 'font-semibold'}`}>
              {inPlace ? (
                item.subject
              ) : (
                <a href={`${mailPath}/${item.id}`} className="inline-block py-2">
                  {item.subject}
                </a>
              )}
            </h3>
            <p className="text-sm text-muted">
              {item.from} · <span className="digits">{item.received}</span>
            </p>
            {item.code && <LetterCode code={item.code} id={`code-${item.id}`} words={words} />}
            {inPlace && (
              <LetterText
                text={item.text}
                title={words.read}
                openAtFirst={index === 0}
                onRead={() => read(item)}
              />
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

/** Opens and closes as the reader wishes, also when a newer letter arrives above it. */
function LetterText(props: { text: string; title: string; openAtFirst: boolean; onRead: () => void }) {
  const [open, setOpen] = useState(props.openAtFirst)
  return (
    <details
      open={open}
      className="mt-2"
      onToggle={event => {
        setOpen(event.currentTarget.open)
        if (event.currentTarget.open) props.onRead()
      }}
    >
      <summary className="min-h-11 py-2">{props.title}</summary>
      <p className="whitespace-pre-wrap text-sm">{props.text}</p>
    </details>
  )
}
