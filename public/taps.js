// What a tap does before, and beside, the page's own scripts. Loaded in the head: there before anything to tap is.

// A form is sent once, however often its button is tapped: many tap twice. After Back (pageshow), on return from an
// app that it opened (the page itself had stayed), or a while (somebody pressed stop), it may be sent again.
const releaseAfterMilliseconds = 10_000
let sent = new WeakSet()
const release = () => {
  sent = new WeakSet()
}
addEventListener('pageshow', release)
document.addEventListener('visibilitychange', release)
addEventListener('submit', event => {
  // On the window, so after the page's own checks: a form they held back was not sent.
  if (event.defaultPrevented) return
  if (sent.has(event.target)) event.preventDefault()
  sent.add(event.target)
  setTimeout(() => sent.delete(event.target), releaseAfterMilliseconds)
})

// Inbox and card open over the page, so that a half-filled form stays. A tap on them while the scripts that do it
// are still on their way is kept until they run; where they never will, the links are links. Kept on the way down: once
// React has begun, and until it has all of a page's scripts, it ends every click before it comes up to the window.
const giveUpAfterMilliseconds = 10_000
let kept
function keep(event) {
  const link = event.target.closest('a[aria-haspopup="dialog"], a[data-opens-card]')
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return
  event.preventDefault()
  event.stopPropagation()
  kept = link
}
function giveUp() {
  removeEventListener('click', keep, true)
  if (kept) location.assign(kept.href)
  kept = undefined
}
addEventListener('click', keep, true)
addEventListener('error', event => event.target instanceof HTMLScriptElement && giveUp(), true)
addEventListener('load', () => setTimeout(giveUp, giveUpAfterMilliseconds))
addEventListener('practice-bar-ready', () => {
  removeEventListener('click', keep, true)
  kept?.click()
  kept = undefined
})
