/**
 * A wait follows the server's number, survives sleep (it counts from a deadline), is announced at most every 15 s, and
 * says when it is over.
 */
import { whenParsed } from './on'

const announceEverySeconds = 15

function countDown(wait: HTMLElement): void {
  const seconds = Number(wait.dataset.countdown)
  const words = (count: number) => (wait.dataset.sentence ?? '').replace('{seconds}', String(count))
  const deadline = performance.now() + seconds * 1000
  const [shown, said] = wait.children
  const timer = setInterval(() => {
    const left = Math.ceil((deadline - performance.now()) / 1000)
    if (left <= 0) {
      clearInterval(timer)
      const over = wait.dataset.over ?? ''
      shown?.replaceChildren(over)
      said?.replaceChildren(over)
      return
    }
    shown?.replaceChildren(words(left))
    const announced = Math.ceil(left / announceEverySeconds) * announceEverySeconds
    const announcement = announced < seconds ? words(announced) : ''
    if (said && said.textContent !== announcement) said.textContent = announcement
  }, 1000)
}

whenParsed(() => {
  for (const wait of document.querySelectorAll<HTMLElement>('[data-countdown]')) countDown(wait)
})
