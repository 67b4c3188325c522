import type { ReactNode } from 'react'

/** Stands for the name while the sentence is made; in no text of ours. */
const mark = '\uFFFC'

/**
 * A sentence with a name that somebody chose, isolated (HTML <bdi>): letters that run from right to left then order
 * themselves and not the sentence. `children` is the name as it is shown.
 */
export function WithName(props: { sentence: (name: string) => string; children: ReactNode }) {
  const [before, ...after] = props.sentence(mark).split(mark)
  return (
    <>
      {before}
      {after.length > 0 && <bdi>{props.children}</bdi>}
      {after.join('')}
    </>
  )
}
