/** Copies text (copy-button.browser.ts). Not there without scripts. Its name stays while its words say what came of it. */
export function CopyButton(props: {
  /** Id of the element whose text is copied. */
  from: string
  words: { copy: string; copied: string; selected: string }
  /** Names the thing for those who cannot see it, e.g. "คัดลอก เลขประจำตัวประชาชน". */
  label: string
  /** Signs to leave out of what is copied, e.g. spaces and hyphens. */
  strip?: string
  className?: string
}) {
  return (
    <>
      <button
        type="button"
        aria-label={props.label}
        data-copies={props.from}
        data-strip={props.strip}
        data-copied={props.words.copied}
        data-selected={props.words.selected}
        className={`${props.className ?? 'min-h-11 border-2 border-current bg-transparent px-3'} noscript:hidden`}
      >
        {props.words.copy}
      </button>
      <span role="status" className="sr-only" />
    </>
  )
}
