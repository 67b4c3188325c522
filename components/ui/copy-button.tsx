'use client'
/** Copies text. On plain http there may be no clipboard: then the text is selected and the button says so. */
import { useState } from 'react'

export function CopyButton(props: {
  /** Id of the element whose text is copied. */
  from: string
  words: { copy: string; copied: string; selected: string }
  /** Names the thing for those who cannot see it, e.g. "คัดลอก เลขประจำตัวประชาชน". */
  label: string
  /** Characters to leave out of what is copied, e.g. spaces and hyphens. */
  strip?: string
  className?: string
}) {
  const [done, setDone] = useState<'copied' | 'selected' | null>(null)
  async function copy() {
    const element = document.getElementById(props.from)
    if (!element) return
    let text = element.textContent ?? ''
    for (const sign of props.strip ?? '') text = text.replaceAll(sign, '')
    try {
      await navigator.clipboard.writeText(text)
      setDone('copied')
    } catch {
      getSelection()?.selectAllChildren(element)
      setDone('selected')
    }
  }
  return (
    <>
      <button
        type="button"
        onClick={copy}
        aria-label={props.label}
        className={props.className ?? 'min-h-11 border-2 border-current bg-transparent px-3'}
      >
        {done ? props.words[done] : props.words.copy}
      </button>
      <span role="status" className="sr-only">
        {done && props.words[done]}
      </span>
    </>
  )
}
