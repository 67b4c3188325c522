/** The practice bar where scripts run: it keeps up with the room, and opens inbox and card over the page. */
import { type Feed, keepAsking } from '@/components/mail/feed'
import { feedOf, shownInbox, takeLetters, watchReading } from '@/components/mail/inbox'
import { onClick, whenParsed } from '@/components/ui/on'
import { watchHeight, watchKeyboard } from './bar-window'
import { openPanel } from './open-panel'

function keepUp({ unread, clock }: Feed): void {
  const count = document.querySelector<HTMLElement>('[data-unread-count]')
  const said = document.querySelector<HTMLElement>('[data-arrived]')
  document.querySelector('[data-clock]')?.replaceChildren(clock)
  if (!count || !said) return
  const { arrived, unreadWords = '' } = said.dataset
  const words = unreadWords.replace('{count}', String(unread))
  // Over the page everything else is silent; an open inbox has a sentence of its own.
  const aloud = document.querySelector('dialog[open] > [role="status"]') ?? said
  aloud.textContent = unread > toldBefore(unread) ? `${arrived} ${words}` : ''
  count.dataset.unreadCount = String(unread)
  count.hidden = unread === 0
  count.children[0]?.replaceChildren(String(unread))
  count.children[1]?.replaceChildren(words)
}

/**
 * How many unread letters this tab has told of, and from now on `unread`: a letter that came with a page, or on the page
 * before, is news too. Where nothing may be kept, all of them are at each page.
 */
function toldBefore(unread: number): number {
  const name = `told ${location.pathname.split('/')[2]}`
  try {
    const told = Number(sessionStorage.getItem(name))
    sessionStorage.setItem(name, String(unread))
    return told
  } catch {
    return 0
  }
}

/** What the trainer says is new: the page's own way back goes with it, for the server was not told where this is. */
function keepUpWithClass({ classLine }: Feed): void {
  const line = document.querySelector<HTMLElement>('[data-class-line]')
  if (!line || classLine === undefined || line.dataset.classLine === classLine) return
  const isFirst = line.dataset.classLine === ''
  line.dataset.classLine = classLine
  const wanted = document.createElement('div')
  // Made by the server, of our own elements.
  wanted.innerHTML = classLine
  for (const back of wanted.querySelectorAll<HTMLInputElement>('[name="back"]'))
    back.setAttribute('value', location.pathname)
  if (!isFirst || wanted.textContent !== line.textContent) line.replaceChildren(...wanted.childNodes)
}

let askNow = () => {}

whenParsed(() => {
  // Without scripts the links lead to a page.
  for (const link of document.querySelectorAll('a[data-opens]')) link.setAttribute('aria-haspopup', 'dialog')
})
whenParsed(watchHeight)
whenParsed(watchKeyboard)

whenParsed(() => {
  const said = document.querySelector<HTMLElement>('[data-arrived]')
  if (!said) return
  watchReading()
  askNow = keepAsking(
    () => {
      const inbox = shownInbox()
      return inbox ? feedOf(inbox) : (said.dataset.feedAt ?? '')
    },
    feed => {
      const inbox = shownInbox()
      if (inbox) takeLetters(inbox, feed)
      keepUp(feed)
      keepUpWithClass(feed)
    },
  )
})

// A form's own link to the card too.
onClick('a[data-opens]', (link, event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || !openPanel(link)) return
  event.preventDefault()
  askNow()
})
