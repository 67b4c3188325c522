'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

const lookEveryMilliseconds = 1500

/** Draws the page anew when hops have come; what the reader has opened stays open. Without scripts a reload does it. */
export function LiveTrace({ feed, newest }: { feed: string; newest: string }) {
  const router = useRouter()
  useEffect(() => {
    const timer = setInterval(async () => {
      if (document.hidden) return
      const answer = await fetch(feed).catch(() => null)
      if (answer?.ok && (await answer.text()) !== newest) router.refresh()
    }, lookEveryMilliseconds)
    return () => clearInterval(timer)
  }, [feed, newest, router])
  return null
}
