'use client'
/**
 * A wait as visible text that follows the server's number, survives sleep (it counts from a deadline) and is
 * announced at most every 15 s. Without scripts the first number stays, and the server decides.
 */
import { useEffect, useState } from 'react'

const announceEverySeconds = 15

/** `sentence` has the literal {seconds} where the number goes. Shows nothing once the wait is over. */
export function Countdown({ seconds, sentence }: { seconds: number; sentence: string }) {
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const deadline = performance.now() + seconds * 1000
    const tick = () => setLeft(Math.max(0, Math.ceil((deadline - performance.now()) / 1000)))
    const timer = setInterval(tick, 1000)
    return () => clearInterval(timer)
  }, [seconds])
  if (left === 0) return null
  const words = (count: number) => sentence.replace('{seconds}', String(count))
  const announced = Math.ceil(left / announceEverySeconds) * announceEverySeconds
  return (
    <>
      <span className="digits">{words(left)}</span>
      <span role="status" className="sr-only">
        {announced < seconds ? words(announced) : ''}
      </span>
    </>
  )
}
