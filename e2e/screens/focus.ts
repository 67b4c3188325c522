/** Where the focus of a page goes when it opens. */
import type { Page } from '@playwright/test'

/**
 * Screens whose focus is elsewhere on purpose, and where: what somebody came for is further down a page they know. Of an
 * answer it may be noted at the h1 first: Chromium gives it to `autofocus` until it has read as far as the fragment.
 */
export const focusedElsewhere: Record<string, string> = {
  'catalogue, found': 'courses',
  'catalogue, nothing found': 'courses',
  'lesson, answered': 'result',
  'reading, finished': 'finish',
  'exercise, a wrong answer': 'result',
  'exercise, passed': 'result',
  'profile, editing': 'email',
  'profile, asked whether to clear': 'email',
  'profile in English, editing': 'email',
}

/** Has every page that opens from here on note what had focus first, whatever a tour presses afterwards. */
export const watchFocus = (page: Page) =>
  page.addInitScript(() => {
    addEventListener(
      'focusin',
      ({ target }) => {
        if (!(target instanceof Element)) return
        const isHeading = target.matches('h1, [role="alert"]')
        Object.assign(window, { focusedFirst: isHeading ? 'heading' : target.id || target.localName })
      },
      { once: true },
    )
  })

/** What had focus first on the page that is open: `heading` is the h1, or the summary of slips. */
export const focusedFirst = (page: Page): Promise<string> =>
  page.evaluate(() => (window as { focusedFirst?: string }).focusedFirst ?? 'nothing')
