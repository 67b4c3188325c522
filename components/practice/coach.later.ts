/**
 * The last hint: everything but one control is dimmed, and words beside it say where it is. driver.js draws it; what it
 * does to the control's ARIA and to the keyboard is taken back here (docs/decisions/0040). Nothing moves, for nobody needs
 * it to.
 */
import { driver, type PopoverDOM } from 'driver.js'
import { splitThai } from '@/components/ui/split-thai'

export interface CoachWords {
  here: string
  where: string
  /** Of the button that closes it. */
  close: string
}

/** What driver.js writes on the control as if it were a menu's button. */
const foreign = ['aria-haspopup', 'aria-expanded', 'aria-controls']

/** Escape, its button, the dimmed page and any move to the page close it: the control then has focus. */
export function pointAt(control: HTMLElement, words: CoachWords): void {
  const own = foreign.map(name => [name, control.getAttribute(name)] as const)
  let box: HTMLElement | undefined

  function end(): void {
    document.removeEventListener('keydown', onKey, true)
    document.removeEventListener('focusin', onFocus, true)
    coach.destroy()
    takeBack(control, own)
  }
  function close(): void {
    end()
    control.focus()
  }
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' && event.key !== 'Tab') return
    // driver.js would turn Tab in a circle that leaves out fields for passwords.
    event.stopImmediatePropagation()
    event.preventDefault()
    close()
  }
  function onFocus({ target }: FocusEvent): void {
    if (!(target instanceof Node && box?.contains(target))) end()
  }

  const coach = driver({
    animate: false,
    allowKeyboardControl: false,
    overlayOpacity: 0.55,
    stagePadding: 6,
    popoverOffset: 8,
    onDestroyStarted: close,
    onPopoverRender: popover => {
      box = popover.wrapper
      dress(popover, words)
    },
  })
  control.scrollIntoView({ block: 'center' })
  // driver.js takes its words for markup: it gets none, and the text is put in as text.
  coach.highlight({ element: control, popover: { title: ' ', description: ' ', showButtons: ['close'] } })
  takeBack(control, own)
  document.addEventListener('keydown', onKey, true)
  document.addEventListener('focusin', onFocus, true)
}

function dress({ wrapper, title, description, closeButton }: PopoverDOM, words: CoachWords): void {
  title.textContent = words.here
  description.replaceChildren(...inThai(words.where))
  closeButton.textContent = words.close
  closeButton.removeAttribute('aria-label')
  // A header outside every section would be a second banner of the page.
  title.setAttribute('role', 'none')
  wrapper.append(closeButton)
}

/** In an English page the words that a button bears are Thai, and are read so (WCAG 2.2, 3.1.2): see in-thai.tsx. */
function inThai(words: string): (string | HTMLElement)[] {
  if (document.documentElement.lang === 'th') return [words]
  return splitThai(words).map((part, place) => {
    if (place % 2 === 0) return part
    const span = document.createElement('span')
    span.lang = 'th'
    span.textContent = part
    return span
  })
}

function takeBack(
  control: HTMLElement,
  own: readonly (readonly [name: string, value: string | null])[],
): void {
  for (const [name, value] of own)
    if (value === null) control.removeAttribute(name)
    else control.setAttribute(name, value)
}
