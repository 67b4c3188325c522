/** A reader that stays longer connects again. */
const longestSeconds = 600

export interface StreamReader {
  /** Ends it: the reader left. */
  signal: AbortSignal
  /** Called once, when it has ended. */
  leave?: () => void
}

export interface Outlet {
  /** Sends a text; none, or one sent after the end, is not sent. */
  send: (text: string) => void
  /** Whether the reader has taken what was sent, and it has not ended. */
  takesMore: () => boolean
  end: () => void
}

/** What feeds a stream. */
export interface Source {
  /** Called once, when the stream has ended. */
  stop: () => void
  /** The reader has taken what was sent. */
  taken?: () => Promise<void>
}

/**
 * Texts for a reader until they leave, the source ends it, or ten minutes are over: however many of these come
 * together, it ends once. `begin` starts what feeds it.
 */
export function streamToReader(
  { signal, leave }: StreamReader,
  begin: (outlet: Outlet) => Source,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  let source: Source | undefined
  let end = () => {}
  return new ReadableStream({
    start(controller) {
      let isEnded = false
      const timer = setTimeout(() => end(), longestSeconds * 1000)
      end = () => {
        if (isEnded) return
        isEnded = true
        clearTimeout(timer)
        signal.removeEventListener('abort', end)
        source?.stop()
        leave?.()
        try {
          controller.close()
        } catch {
          // The reader cancelled it.
        }
      }
      const begun = begin({
        send: text => {
          if (!isEnded && text) controller.enqueue(encoder.encode(text))
        },
        takesMore: () => !isEnded && (controller.desiredSize ?? 0) > 0,
        end: () => end(),
      })
      // It may have ended while it began.
      if (isEnded) return begun.stop()
      source = begun
      signal.addEventListener('abort', end)
      if (signal.aborted) end()
    },
    pull: () => source?.taken?.(),
    cancel: () => end(),
  })
}
