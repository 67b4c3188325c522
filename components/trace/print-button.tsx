'use client'
/** Opens the browser's print window; not there without scripts, where the hint beside it says how. */
import { useEffect, useState } from 'react'
import { primary } from '@/components/ui/button'

export function PrintButton({ words }: { words: string }) {
  const [canPrint, setCanPrint] = useState(false)
  useEffect(() => setCanPrint(true), [])
  if (!canPrint) return null
  return (
    <button type="button" className={primary} onClick={() => window.print()}>
      {words}
    </button>
  )
}
