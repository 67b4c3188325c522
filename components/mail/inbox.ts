/** The inbox in the browser: takes what has come, and says that a letter was read. */
import type { Feed } from './feed'

/** The inbox that is shown and kept fresh; in a dialog before the one on the page below it. */
export const shownInbox = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('dialog [data-feed]') ?? document.querySelector('[data-feed]')

/** Where to ask for what came since the newest letter in it. */
export const feedOf = (inbox: HTMLElement): string =>
  `${inbox.dataset.feed}${inbox.querySelector<HTMLElement>('[data-letter]')?.dataset.letter ?? '0'}`

/** Puts new letters on top. What is open stays open. */
export function takeLetters(inbox: HTMLElement, { letters }: Feed): void {
  const list = inbox.querySelector('ol')
  const [said, empty] = inbox.querySelectorAll('p')
  if (letters === undefined || !list || !said || !empty) return
  const known = new Set([...list.children].map(letterIn))
  const parsed = document.createElement('template')
  // Made by the server, of our own elements.
  parsed.innerHTML = letters
  const fresh = [...parsed.content.children].filter(one => !known.has(letterIn(one)))
  list.prepend(...fresh)
  for (const details of list.querySelectorAll('details')) markOpen(details)
  empty.hidden = list.children.length > 0
  if (fresh.length > 0 && inbox.dataset.loaded)
    said.textContent = (said.dataset.newMail ?? '').replace('{count}', String(fresh.length))
  inbox.dataset.loaded = 'true'
}

const letterIn = (element: Element) => element.getAttribute('data-letter')

/** Where a text opens in place, its letter is read. */
export const watchReading = (): void =>
  document.addEventListener('toggle', ({ target }) => target instanceof Element && markOpen(target), true)

function markOpen(details: Element): void {
  const letter = details.matches('details[open]') && details.closest('[data-letter][data-unread]')
  const inbox = letter ? letter.closest<HTMLElement>('[data-read]') : null
  if (!letter || !inbox) return
  letter.removeAttribute('data-unread')
  const body = new URLSearchParams({ id: letterIn(letter) ?? '' })
  void fetch(inbox.dataset.read ?? '', { method: 'POST', body }).catch(() => {})
}
