import { Name } from './in-thai'

/** Stands for the name while the sentence is made; in no text of ours. */
const mark = '\uFFFC'

/**
 * A sentence with a name that somebody chose, isolated (HTML <bdi>): letters that run from right to left then order
 * themselves and not the sentence.
 */
export function WithName(props: { sentence: (name: string) => string; children: string }) {
  const [before = '', ...after] = props.sentence(mark).split(mark)
  return (
    // One element: a button lays out its children side by side.
    <span>
      {before}
      {after.length > 0 && <Name>{props.children}</Name>}
      {after.join('')}
    </span>
  )
}
