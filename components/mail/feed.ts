/** What the room has new, asked every 2.5 s while somebody looks; a failed question is asked again. */

export interface Feed {
  unread: number
  /** Room clock, in words. */
  clock: string
  /** Markup of the letters since the newest one shown, where it was asked for. */
  letters?: string
  /** Markup of what a class says in its room; '' where the room has none. */
  classLine?: string
}

const everyMilliseconds = 2500
const longestMilliseconds = 10_000

/**
 * Asks at `address`, which is looked up at each turn.
 * @returns asks at once, and goes on from there
 */
export function keepAsking(address: () => string, onAnswer: (feed: Feed) => void): () => void {
  let timer: ReturnType<typeof setTimeout>
  /** Only the newest question's answer counts: an earlier one may tell of less. */
  let turn = 0
  const ask = async () => {
    clearTimeout(timer)
    const own = ++turn
    if (document.visibilityState === 'visible') {
      const answer = await fetch(address(), { signal: AbortSignal.timeout(longestMilliseconds) }).catch(
        () => null,
      )
      const feed: Feed | null = answer?.ok ? await answer.json().catch(() => null) : null
      if (own !== turn) return
      if (feed) onAnswer(feed)
    }
    timer = setTimeout(ask, everyMilliseconds)
  }
  timer = setTimeout(ask, everyMilliseconds)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void ask()
  })
  return () => void ask()
}
