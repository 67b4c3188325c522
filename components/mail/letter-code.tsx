/** The code of a letter: large, in threes, selectable as one word, copied by a click. */
import { CopyButton } from '@/components/ui/copy-button'

export function LetterCode(props: {
  code: string
  id: string
  words: { code: string; copyCode: string; copied: string; selected: string }
}) {
  const { code, id, words } = props
  return (
    <div className="mt-2 flex flex-wrap items-center gap-x-6 gap-y-2">
      <p className="digits text-2xl font-bold">
        <span className="sr-only">{words.code} </span>
        <span id={id} data-testid="letter-code">
          <span>{code.slice(0, 3)}</span>
          <span className="ml-2">{code.slice(3)}</span>
        </span>
      </p>
      <CopyButton
        from={id}
        label={words.copyCode}
        words={{ copy: words.copyCode, copied: words.copied, selected: words.selected }}
        className="min-h-12 border-2 border-ink bg-ink px-6 font-semibold text-white"
      />
    </div>
  )
}
