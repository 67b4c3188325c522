/** Those who wait for the answer to one question ask it together. Pure: watcher and question are given. */
import type { Watcher } from './watch'

interface Question {
  /** Each is told what was found, or that nothing will be. */
  waiting: Set<(answer: unknown) => void>
  isAsking: boolean
  again: boolean
  leave: () => void
}

/** A question asked anew whenever something changed at `name`: once, for however many wait for its answer. */
export function togetherAt<P>(watcher: Watcher<P>) {
  const questions = new Map<string, Question>()

  /** What `ask` found, or null when `seconds` passed, the asker left, or `name` is gone. */
  return function waitFor<T>(
    name: string,
    question: string,
    ask: () => Promise<T | null>,
    seconds: number,
    signal?: AbortSignal,
  ): Promise<T | null> {
    const key = `${name} ${question}`

    async function askNow(asked: Question): Promise<void> {
      if (asked.isAsking) {
        asked.again = true
        return
      }
      asked.isAsking = true
      do {
        asked.again = false
        // Who comes while it is being asked, asks again: the answer on its way may be older than what brought them.
        const present = [...asked.waiting]
        const answer = await ask().catch(() => null)
        if (answer !== null) for (const tell of present) tell(answer)
      } while (asked.again && asked.waiting.size > 0)
      asked.isAsking = false
    }

    function begin(): Question {
      const asked: Question = { waiting: new Set(), isAsking: false, again: false, leave: () => {} }
      questions.set(key, asked)
      asked.leave = watcher.watch(name, found => {
        if (found === null) for (const tell of [...asked.waiting]) tell(null)
        else void askNow(asked)
      })
      return asked
    }

    return new Promise(resolve => {
      const asked = questions.get(key) ?? begin()
      const end = (answer: T | null) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', left)
        if (!asked.waiting.delete(tell)) return
        if (asked.waiting.size === 0) {
          asked.leave()
          questions.delete(key)
        }
        resolve(answer)
      }
      const tell = (answer: unknown) => end(answer as T | null)
      const left = () => end(null)
      // One last question at the end: what came without a change that is watched is found as well.
      const timer = setTimeout(() => void ask().then(end, () => end(null)), Math.max(0, seconds * 1000))
      asked.waiting.add(tell)
      if (signal?.aborted) left()
      else {
        signal?.addEventListener('abort', left)
        void askNow(asked)
      }
    })
  }
}
