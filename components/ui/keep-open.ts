/**
 * A stream of events that stays open. Where its connection breaks a browser opens it again by itself, and never where an
 * answer was no stream (HTML Living Standard §9.2.3, "fail the connection"): a proxy gives such answers while the server
 * starts anew.
 */
const againMilliseconds = 5000

/** `prepare` sets what listens to each stream that is opened. @returns whether there is one now */
export function keepOpen(address: string, prepare: (stream: EventSource) => void): () => boolean {
  let stream: EventSource
  const open = () => {
    stream = new EventSource(address)
    prepare(stream)
    stream.addEventListener('error', () => {
      if (stream.readyState === EventSource.CLOSED) setTimeout(open, againMilliseconds)
    })
  }
  open()
  return () => stream.readyState === EventSource.OPEN
}
