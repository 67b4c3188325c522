/** What a screen's layout has to hold on a small phone; each finding is a sentence, none is a pass. */
import type { Page } from '@playwright/test'

/** Pixels by which the page can be scrolled sideways at its present width. */
export const sidewaysScroll = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/**
 * Controls lower than 44 px. A link inside a sentence is no control (WCAG 2.5.8, "Inline"); a card whose
 * link is laid over all of it is as high as the card; a radio button is as high as its label.
 */
export const lowControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const isShown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width > 1
    const isInSentence = (link: Element) => {
      if (getComputedStyle(link).display !== 'inline') return false
      const around = (link.parentElement?.textContent ?? '').trim()
      return around.length > (link.textContent ?? '').trim().length
    }
    const heightOf = (element: Element) => {
      const overlay = getComputedStyle(element, '::after')
      const isRadio = element instanceof HTMLInputElement && /radio|checkbox/.test(element.type)
      const body =
        overlay.content !== 'none' && overlay.position === 'absolute'
          ? (element as HTMLElement).closest('.relative')
          : isRadio
            ? element.closest('label')
            : element
      return (body ?? element).getBoundingClientRect().height
    }
    const controls = 'a[href], button, summary, select, input:not([type="hidden"])'
    const scope = document.querySelector('dialog[open]') ?? document.body
    return [...scope.querySelectorAll(controls)]
      .filter(element => isShown(element) && !element.matches('a[href="#main"]'))
      .filter(element => !(element.matches('a') && isInSentence(element)))
      .filter(element => heightOf(element) < 43.5)
      .map(element => `${(element.textContent || element.id).trim().slice(0, 40)}: ${heightOf(element)} px`)
  })

/** Controls of the page that, when they have focus, lie wholly or partly under the practice bar. */
export const coveredControls = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const covered: string[] = []
    const controls = '#main :is(a[href], button, summary, select, input:not([type="hidden"]))'
    for (const control of document.querySelectorAll<HTMLElement>(controls)) {
      if (!control.checkVisibility({ visibilityProperty: true })) continue
      control.focus()
      if (document.activeElement !== control) continue
      const bar = document.querySelector('.practice-tools')
      if (!bar || getComputedStyle(bar).visibility === 'hidden') continue
      const [box, over] = [control.getBoundingClientRect(), bar.getBoundingClientRect()]
      if (
        box.bottom > over.top + 1 &&
        box.top < over.bottom - 1 &&
        box.right > over.left &&
        box.left < over.right
      )
        covered.push(`${(control.textContent || control.id).trim().slice(0, 40)}`)
    }
    return covered
  })

/**
 * What of the practice layer stands within a site's page, where only what the real page would say does. A slip that is
 * the rehearsal's own has to stand at its field, and is no note.
 */
export const notesWithinSite = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    if (document.documentElement.dataset.site === 'practice') return []
    const within = document.querySelectorAll('main :is(.practice-note, .practice-button, .practice-foot)')
    return [...within].map(element => (element.textContent ?? '').trim().slice(0, 40))
  })

/**
 * What goes wrong where somebody's text is twice as large (WCAG 2.2, 1.4.4): the page scrolls sideways, a bar that stays
 * on the screen takes more than a quarter of it, or a sentence of the rehearsal's is squeezed beside its button until it
 * breaks letter by letter.
 */
export const inLargeText = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const root = document.documentElement
    root.style.setProperty('font-size', '200%')
    const sideways = root.scrollWidth - root.clientWidth
    const bar = document.querySelector('.practice-tools')
    const stays = bar && getComputedStyle(bar).position === 'fixed'
    const share = stays ? bar.getBoundingClientRect().height / innerHeight : 0
    const squeezed = [...document.querySelectorAll('.practice-guide p, .practice-note p')]
      .filter(sentence => sentence.checkVisibility() && (sentence.textContent ?? '').length > 12)
      .filter(sentence => {
        const { width } = sentence.getBoundingClientRect()
        return width < 4 * Number.parseFloat(getComputedStyle(sentence).fontSize)
      })
      .map(sentence => `squeezed: ${sentence.textContent?.slice(0, 20)}`)
    root.style.removeProperty('font-size')
    return [
      ...squeezed,
      sideways > 0 && `${sideways} px sideways`,
      share > 0.25 && `the bar takes ${share} of the screen`,
    ].filter(finding => typeof finding === 'string')
  })

/** Texts of a page for the projector that are smaller than 24 px, which is what is read from the last row. */
export const smallOnProjector = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const hasText = (element: Element) =>
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim())
    return [...document.querySelectorAll(':is(.class-screen, .slide) *')]
      .filter(element => hasText(element) && element.checkVisibility({ visibilityProperty: true }))
      .filter(element => element.getBoundingClientRect().width > 2)
      .filter(element => Number.parseFloat(getComputedStyle(element).fontSize) < 24)
      .map(element => (element.textContent ?? '').trim().slice(0, 40))
  })
