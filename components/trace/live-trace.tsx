'use client'
/**
 * Draws the page anew when hops have come. What the reader has opened stays open and focus stays where it is: opening
 * a hop pins its flow in the address, so that a newer one does not take its place. Without scripts a reload does it.
 */
import { useRouter } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'

const lookEveryMilliseconds = 1500
const longestMilliseconds = 10_000

export interface LiveTraceProps {
  /** Answers with the id of the newest hop. */
  feed: string
  /** The newest hop the server knew of. */
  newest: string
  /** The page with this flow pinned; null when it is pinned already or there is none. */
  pinned: string | null
  /** How many hops are shown. */
  count: number
  /** Sentence with the literal {count}. */
  grew: string
}

export function LiveTrace({ feed, newest, pinned, count, grew }: LiveTraceProps) {
  const router = useRouter()
  const [said, setSaid] = useState('')
  const known = useRef(count)
  useEffect(() => {
    let isAsking = false
    const timer = setInterval(async () => {
      // The next question is asked only after the answer to this one.
      if (document.hidden || isAsking) return
      isAsking = true
      const answer = await fetch(feed, { signal: AbortSignal.timeout(longestMilliseconds) }).catch(() => null)
      const present = answer?.ok ? await answer.text().catch(() => newest) : newest
      isAsking = false
      if (present !== newest) router.refresh()
    }, lookEveryMilliseconds)
    return () => clearInterval(timer)
  }, [feed, newest, router])
  useEffect(() => {
    if (count > known.current) setSaid(grew.replace('{count}', String(count)))
    known.current = count
  }, [count, grew])
  useEffect(() => {
    if (!pinned) return
    const pin = ({ target }: Event) => {
      if (target instanceof HTMLDetailsElement && target.open && target.matches('[data-hop]'))
        router.replace(pinned, { scroll: false })
    }
    document.addEventListener('toggle', pin, true)
    return () => document.removeEventListener('toggle', pin, true)
  }, [pinned, router])
  return (
    <p role="status" className="sr-only">
      {said}
    </p>
  )
}
