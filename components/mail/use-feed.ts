'use client'
/** Asks the room for what is new, every 2.5 s while somebody looks; a failed question is asked again. */
import { useEffect, useRef } from 'react'
import type { InboxItem } from '@/lib/mail/inbox-item'

export interface Feed {
  unread: number
  /** Room clock, in words. */
  clock: string
  /** Only when asked for: newest first. */
  messages?: InboxItem[]
}

const everyMilliseconds = 2500

/** `address` is asked for at each turn; null pauses. */
export function useFeed(address: () => string | null, onAnswer: (feed: Feed) => void, atOnce = false): void {
  const latest = useRef({ address, onAnswer })
  latest.current = { address, onAnswer }
  useEffect(() => {
    let stopped = false
    let timer: ReturnType<typeof setTimeout>
    const ask = async () => {
      clearTimeout(timer)
      const href = latest.current.address()
      if (href && document.visibilityState === 'visible') {
        const answer = await fetch(href, { signal: AbortSignal.timeout(10_000) }).catch(() => null)
        const feed: Feed | null = answer?.ok ? await answer.json().catch(() => null) : null
        if (feed && !stopped) latest.current.onAnswer(feed)
      }
      if (!stopped) timer = setTimeout(ask, everyMilliseconds)
    }
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    timer = setTimeout(ask, atOnce ? 0 : everyMilliseconds)
    document.addEventListener('visibilitychange', look)
    return () => {
      stopped = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [atOnce])
}
