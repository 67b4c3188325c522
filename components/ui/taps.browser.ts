/** A form is sent once, however often its button is tapped: many tap twice. */

const releaseAfterMilliseconds = 10_000
let sent = new WeakSet<EventTarget>()

// After Back (pageshow), on return from an app that it opened (the page itself had stayed), or a while (somebody pressed
// stop), it may be sent again.
const release = () => {
  sent = new WeakSet()
}
addEventListener('pageshow', release)
document.addEventListener('visibilitychange', release)
addEventListener('submit', event => {
  const form = event.target
  // On the window, so after the page's own checks: a form they held back was not sent.
  if (event.defaultPrevented || !form) return
  if (sent.has(form)) event.preventDefault()
  sent.add(form)
  setTimeout(() => sent.delete(form), releaseAfterMilliseconds)
})
