/**
 * The inbox: on its own page, with a page for each message; and in the practice bar's dialog, where the text opens in
 * place so that the step is not left. Where scripts run, new letters come to it (inbox.ts).
 */
import type { InboxItem } from '@/lib/mail/inbox-item'
import type { InboxWords } from './inbox-words'
import { LetterCode } from './letter-code'

interface LettersProps {
  letters: InboxItem[]
  /** Address of the inbox, without a slash at its end. */
  mailPath: string
  words: InboxWords
  /** In the dialog: no links that leave the page. */
  inPlace?: boolean
}

export function InboxList({ live = true, ...props }: LettersProps & { live?: boolean }) {
  const { letters, mailPath, words, inPlace = false } = props
  const feed = inPlace ? `${mailPath}/feed?in=place&since=` : `${mailPath}/feed?since=`
  return (
    <div
      data-feed={live ? feed : undefined}
      data-read={`${mailPath}/read`}
      data-loaded={inPlace ? undefined : true}
    >
      <p role="status" className="sr-only" data-new-mail={words.newMail} />
      <p hidden={inPlace || letters.length > 0} className="mt-4 border-2 border-dashed border-line p-4">
        {words.empty}
      </p>
      <ol className="mt-4 space-y-3">
        <Letters {...props} />
      </ol>
    </div>
  )
}

/** Each letter, newest first. In place the first is open: it is what somebody has come for. */
export const Letters = ({ letters, mailPath, words, inPlace = false }: LettersProps) =>
  letters.map((letter, index) => (
    <li
      key={letter.id}
      className="group/letter border border-line bg-white p-4"
      data-testid="letter"
      data-letter={letter.id}
      data-unread={letter.unread || undefined}
    >
      <p className="mb-1 hidden bg-saffron px-2 text-sm font-semibold text-saffron-ink group-data-unread/letter:inline-block">
        {words.unread}
      </p>
      <h3 className="text-base font-semibold group-data-unread/letter:font-bold">
        {inPlace ? (
          letter.subject
        ) : (
          <a href={`${mailPath}/${letter.id}`} className="inline-block py-2">
            {letter.subject}
          </a>
        )}
      </h3>
      <p className="text-sm text-muted">
        {letter.from} · <span className="digits">{letter.received}</span>
      </p>
      {letter.code && <LetterCode code={letter.code} id={`code-${letter.id}`} words={words} />}
      {inPlace && (
        <details open={index === 0} className="mt-2">
          <summary className="min-h-11 py-2">{words.read}</summary>
          <p className="whitespace-pre-wrap text-sm">{letter.text}</p>
        </details>
      )}
    </li>
  ))
