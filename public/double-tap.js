// A form is sent once, however often its button is tapped: many tap twice. Loaded in the head, so that it is
// there before any button is; after Back (pageshow), or a while (somebody pressed stop), it may be sent again.
const releaseAfterMilliseconds = 10_000
let sent = new WeakSet()
addEventListener('pageshow', () => {
  sent = new WeakSet()
})
addEventListener('submit', event => {
  // On the window, so after the page's own checks: a form they held back was not sent.
  if (event.defaultPrevented) return
  if (sent.has(event.target)) event.preventDefault()
  sent.add(event.target)
  setTimeout(() => sent.delete(event.target), releaseAfterMilliseconds)
})
