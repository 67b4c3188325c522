/** What axe finds on a screen (WCAG 2.2, levels A and AA), as sentences; none is a pass. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The rules whose answer another width can change. All others read names, roles and attributes, which are the same at
 * every width.
 */
const layoutRules = [
  // What lies behind a text, once it has moved.
  'color-contrast',
  // Whether a link stands in the flow of a text, and how it differs from it there.
  'link-in-text-block',
  // A box that has become too small for what is in it begins to scroll.
  'scrollable-region-focusable',
  // How large a control is, and how near the next one.
  'target-size',
]

/** Stands in for axe's half a megabyte where the document has it, for the builder would send it twice an examination. */
const alreadyThere = 'undefined'

/** In legacy mode axe does not enter frames: the only one is a letter, sandboxed so that no script runs in it. */
async function findings(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
  const isThere = await page.evaluate(() => 'axe' in window)
  const axe = new AxeBuilder({ page, ...(isThere && { axeSource: alreadyThere }) }).setLegacyMode()
  const { violations } = await choose(axe.options({ iframes: false, resultTypes: ['violations'] })).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

/** By every rule, at the width that the page has. */
export const accessibilityFindings = (page: Page): Promise<string[]> =>
  findings(page, axe => axe.withTags(tags))

const [seen, isNew] = ['data-seen-before', 'data-newly-shown']

/** Marks what is shown; once another width is set, what that one alone shows. Whether there is any of it. */
const markShown = (page: Page, before: string, after?: string): Promise<boolean> =>
  page.evaluate(
    ([before, after]) => {
      const shown = [...document.body.querySelectorAll('*')].filter(element =>
        element.checkVisibility({ visibilityProperty: true }),
      )
      if (!after) {
        for (const element of shown) element.setAttribute(before, '')
        return true
      }
      const more = shown.filter(element => !element.hasAttribute(before))
      for (const element of more) element.setAttribute(after, '')
      for (const element of document.querySelectorAll(`[${before}]`)) element.removeAttribute(before)
      return more.length > 0
    },
    [before, after] as const,
  )

/**
 * After `accessibilityFindings`, at another width: the rules that layout can break, and every rule for what was not
 * shown before.
 */
export async function findingsAtWidth(
  page: Page,
  size: { width: number; height: number },
): Promise<string[]> {
  await markShown(page, seen)
  await page.setViewportSize(size)
  const hasMore = await markShown(page, seen, isNew)
  const found = await findings(page, axe => axe.withRules(layoutRules))
  if (hasMore) found.push(...(await findings(page, axe => axe.withTags(tags).include(`[${isNew}]`))))
  await page.evaluate(name => {
    for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name)
  }, isNew)
  return found
}
