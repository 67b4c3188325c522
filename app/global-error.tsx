/**
 * A page whose script has failed in the browser. It has no words of its own, which every page would have to load:
 * it goes where the front door says what happened, and from there back to this page (docs/decisions/0019).
 */
'use client'

import { useEffect } from 'react'
import { wentWrongPath } from '@/lib/web/names.mjs'

export default function GlobalError() {
  useEffect(() => window.location.replace(wentWrongPath), [])
  return (
    <html lang="th">
      <body />
    </html>
  )
}
