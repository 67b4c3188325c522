'use client'
/** The arrow keys turn the steps of a flow on a big screen; the links beside do the same without scripts. */
import { useEffect } from 'react'

export function StepKeys({ previous, next }: { previous: string | null; next: string | null }) {
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
    return () => window.removeEventListener('keydown', turn)
  }, [previous, next])
  return null
}
