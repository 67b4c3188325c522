/**
 * Copies text. On plain http there may be no clipboard: then the text is selected and the button says so. The button
 * never becomes narrower, or the one beside it would come under the finger; its accessible name stays (copy-button.tsx),
 * and after a while its words are its own again.
 */
import { onClick } from './on'

const saysMilliseconds = 4000
const timers = new WeakMap<Element, ReturnType<typeof setTimeout>>()

onClick('button[data-copies]', async button => {
  const { copies = '', strip = '', copied, selected } = button.dataset
  const element = document.getElementById(copies)
  if (!element) return
  let text = element.textContent ?? ''
  for (const sign of strip) text = text.replaceAll(sign, '')
  const isCopied = await navigator.clipboard?.writeText(text).then(
    () => true,
    () => false,
  )
  if (!isCopied) getSelection()?.selectAllChildren(element)
  say(button, (isCopied ? copied : selected) ?? '')
})

function say(button: HTMLElement, words: string): void {
  const said = button.nextElementSibling
  clearTimeout(timers.get(button))
  button.style.minWidth ||= `${button.offsetWidth}px`
  button.dataset.words ??= button.textContent ?? ''
  button.textContent = words
  // The same words twice are no news to a screen reader, unless they were away between.
  said?.replaceChildren()
  requestAnimationFrame(() => said?.replaceChildren(words))
  const comeBack = () => {
    // Another language has come meanwhile (stays.browser.ts).
    if (button.textContent === words) button.textContent = button.dataset.words ?? ''
    delete button.dataset.words
    said?.replaceChildren()
  }
  timers.set(button, setTimeout(comeBack, saysMilliseconds))
}
