'use client'
/** The arrow keys turn the steps of a flow on a big screen, and it says so; the links beside do the same without scripts. */
import { useEffect, useState } from 'react'

export function StepKeys(props: { previous: string | null; next: string | null; words: string }) {
  const { previous, next, words } = props
  const [isListening, setIsListening] = useState(false)
  useEffect(() => {
    const turn = (event: KeyboardEvent) => {
      const isBusy =
        event.altKey || event.ctrlKey || event.metaKey || event.target instanceof HTMLInputElement
      const target = { ArrowLeft: previous, PageUp: previous, ArrowRight: next, PageDown: next }[event.key]
      // A box that scrolls sideways keeps its own arrows.
      if (isBusy || !target || (event.target as Element).closest?.('[tabindex="0"]')) return
      event.preventDefault()
      window.location.assign(target)
    }
    window.addEventListener('keydown', turn)
    setIsListening(true)
    return () => window.removeEventListener('keydown', turn)
  }, [previous, next])
  return isListening && <span className="text-sm text-muted max-md:hidden">{words}</span>
}
