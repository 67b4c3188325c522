/** What live-trace.browser.ts needs to draw the page anew when hops have come. Without scripts a reload does it. */

export interface LiveTraceProps {
  /** Answers with the id of the newest hop. */
  feed: string
  /** The newest hop the server knew of. */
  newest: string
  /** The page with this flow pinned; null when it is pinned already or there is none. */
  pinned: string | null
  /** How many hops are shown. */
  count: number
  /** Sentence with the literal {count}. */
  grew: string
  /** Where the page is told of what comes, where it is to be told at once. */
  stream?: string
}

export const LiveTrace = ({ feed, newest, pinned, count, grew, stream }: LiveTraceProps) => (
  <p
    role="status"
    className="sr-only"
    data-live-trace={feed}
    data-newest={newest}
    data-pinned={pinned ?? undefined}
    data-count={count}
    data-grew={grew}
    data-stream={stream}
  />
)
