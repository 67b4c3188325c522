/** The phone's bar in a window that changes: the keyboard comes up, text grows. It never covers a control. */

/** Of the tallest window seen at this width; below it, a keyboard is up. */
const keyboardShare = 0.75

/**
 * Folds the bar to a tab while the keyboard is up, and lifts the tab above it. A browser either shrinks the
 * window or lays the keyboard over it; `visualViewport` tells both. Where the tab would lie on a control, it
 * goes away until the page is scrolled.
 */
export function watchKeyboard(): void {
  const view = window.visualViewport
  if (!view) return
  const root = document.documentElement
  let tallest = view.height
  let width = view.width
  const look = () => {
    if (view.width !== width) [tallest, width] = [view.height, view.width]
    tallest = Math.max(tallest, view.height)
    const typing = document.activeElement?.matches('input, textarea, select') ?? false
    if (!typing || view.scale > 1.01 || view.height > tallest * keyboardShare) {
      root.removeAttribute('data-keyboard')
      return
    }
    const lift = Math.max(0, root.clientHeight - view.offsetTop - view.height)
    root.style.setProperty('--practice-lift', `${lift}px`)
    root.dataset.keyboard = 'up'
    if (liesOnControl()) root.dataset.keyboard = 'covering'
  }
  const events = ['resize', 'scroll'] as const
  for (const event of events) view.addEventListener(event, look)
  addEventListener('scroll', look, { passive: true })
  addEventListener('focusin', look)
  addEventListener('focusout', look)
}

function liesOnControl(): boolean {
  const tab = document.querySelector('.practice-tools')?.getBoundingClientRect()
  if (!tab) return false
  const controls = document.querySelectorAll('#main :is(a, button, input, select, textarea, summary)')
  return [...controls].some(control => {
    const box = control.getBoundingClientRect()
    return box.right > tab.left && box.left < tab.right && box.bottom > tab.top && box.top < tab.bottom
  })
}

/** A strip higher than this share of the window would leave too little of the site: it lies in the flow then. */
const largestShare = 1 / 3

/** Keeps the room that the strip really takes free: large text makes it higher. */
export function watchHeight(): void {
  const tools = document.querySelector('.practice-tools')
  if (!tools) return
  const root = document.documentElement
  const look = () => {
    const { height } = tools.getBoundingClientRect()
    root.style.setProperty('--practice-height', `${Math.ceil(height)}px`)
    root.toggleAttribute('data-bar-in-flow', height > innerHeight * largestShare)
  }
  new ResizeObserver(look).observe(tools)
  addEventListener('resize', look)
}
