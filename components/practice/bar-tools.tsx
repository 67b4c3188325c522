'use client'
/**
 * Clock, mail and card of the practice bar. Without scripts: a clock and two links. With scripts the count of
 * unread mail and the clock keep up, and both links open over the page, so that a half-filled form stays.
 */
import { lazy, type MouseEvent, Suspense, useEffect, useRef, useState } from 'react'
import type { InboxWords } from '@/components/mail/inbox-words'
import { type Feed, useFeed } from '@/components/mail/use-feed'
import { watchHeight, watchKeyboard } from './bar-window'
import { CardIcon, MailIcon } from './icons'

const PanelDialog = lazy(() => import('./panel-dialog'))

export interface BarWords {
  clock: string
  mail: string
  /** With {count}. */
  unread: string
  newMail: string
  card: string
  close: string
  inbox: InboxWords
}

export function BarTools(props: {
  mailPath: string
  cardPath: string
  unread: number
  clock: string
  /** Which of the theatre's own pages this is ('home', 'mail', 'cards'); null on a site's page. */
  here: string | null
  words: BarWords
}) {
  const { words, here } = props
  const [unread, setUnread] = useState(props.unread)
  const [clock, setClock] = useState(props.clock)
  const [arrived, setArrived] = useState(false)
  const [open, setOpen] = useState<'mail' | 'card' | null>(null)
  const opener = useRef<HTMLElement>(null)

  useEffect(watchHeight, [])
  useEffect(watchKeyboard, [])

  function keepUp(feed: Feed) {
    setArrived(feed.unread > unread)
    setUnread(feed.unread)
    setClock(feed.clock)
  }
  // The open inbox asks for itself.
  useFeed(() => (open === 'mail' ? null : `${props.mailPath}/feed`), keepUp)

  const show = (kind: 'mail' | 'card') => (event: MouseEvent<HTMLAnchorElement>) => {
    if (here !== null || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    opener.current = event.currentTarget
    setOpen(kind)
  }

  // A form's own link to the card opens it over the page too. The page's links are the server's, hence by delegation.
  useEffect(() => {
    if (here !== null) return
    const openCard = (event: globalThis.MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[data-opens-card]') : null
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
      event.preventDefault()
      opener.current = link as HTMLElement
      setOpen('card')
    }
    document.addEventListener('click', openCard)
    return () => document.removeEventListener('click', openCard)
  }, [here])

  // What was tapped before this ran is opened now: public/taps.js.
  useEffect(() => {
    dispatchEvent(new Event('practice-bar-ready'))
  }, [])

  const unreadWords = words.unread.replace('{count}', String(unread))
  return (
    <>
      <p className="practice-clock">
        <span className="sr-only">{words.clock} </span>
        {clock}
      </p>
      <a
        href={props.mailPath}
        onClick={show('mail')}
        aria-haspopup={here === null ? 'dialog' : undefined}
        aria-current={here === 'mail' ? 'page' : undefined}
        className="practice-tool"
        data-tab
        data-testid="bar-mail"
      >
        <MailIcon />
        {words.mail}
        {unread > 0 && (
          <span className="practice-count">
            <span aria-hidden="true">{unread}</span>
            <span className="sr-only">{unreadWords}</span>
          </span>
        )}
      </a>
      <a
        href={props.cardPath}
        onClick={show('card')}
        aria-haspopup={here === null ? 'dialog' : undefined}
        aria-current={here === 'cards' ? 'page' : undefined}
        className="practice-tool"
        data-testid="bar-card"
      >
        <CardIcon />
        {words.card}
      </a>
      <span role="status" className="sr-only">
        {arrived && `${words.newMail} ${unreadWords}`}
      </span>
      {open && (
        <Suspense>
          <PanelDialog
            kind={open}
            mailPath={props.mailPath}
            cardPath={props.cardPath}
            words={words}
            onFeed={keepUp}
            onClose={() => {
              setOpen(null)
              opener.current?.focus()
            }}
          />
        </Suspense>
      )}
    </>
  )
}
