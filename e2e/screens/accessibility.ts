/** What axe finds on a screen (WCAG 2.2, levels A and AA), as sentences; none is a pass. */
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/**
 * The rules whose answer another width can change. All others read names, roles and attributes, which are the same at
 * every width.
 */
const layoutRules = [
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

const marks = { isNew: 'data-newly-shown', isRecoloured: 'data-looks-otherwise' }

/** Keeps in the page what is shown and how its letters and what lies behind them look: see `markChanges`. */
const keepLooks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const behind = (element: Element | null): string => {
      if (!element) return ''
      const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element)
      return `${backgroundColor} ${backgroundImage} ${opacity}|${behind(element.parentElement)}`
    }
    const lookOf = (element: Element) => {
      const { color, fontSize, fontWeight, position } = getComputedStyle(element)
      return `${color} ${fontSize} ${fontWeight} ${position} ${behind(element)}`
    }
    const shown = [...document.body.querySelectorAll('*')].filter(element =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    Object.assign(window, { lookOf, looks: new Map(shown.map(element => [element, lookOf(element)])) })
  })

/** Marks what is shown at this width alone, and the texts that look otherwise than before. Whether there is any. */
const markChanges = (page: Page): Promise<{ hasNew: boolean; hasRecoloured: boolean }> =>
  page.evaluate(({ isNew, isRecoloured }) => {
    const { looks, lookOf } = window as unknown as {
      looks: Map<Element, string>
      lookOf: (element: Element) => string
    }
    const shown = [...document.body.querySelectorAll('*')].filter(element =>
      element.checkVisibility({ visibilityProperty: true }),
    )
    const isText = (element: Element) =>
      [...element.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.textContent?.trim())
    const fresh = shown.filter(element => !looks.has(element))
    const recoloured = shown.filter(
      element => looks.has(element) && isText(element) && looks.get(element) !== lookOf(element),
    )
    for (const element of fresh) element.setAttribute(isNew, '')
    for (const element of recoloured) element.setAttribute(isRecoloured, '')
    return { hasNew: fresh.length > 0, hasRecoloured: recoloured.length > 0 }
  }, marks)

/**
 * After `accessibilityFindings`, at another width: the rules that layout can break, every rule for what was not shown
 * before, and contrast, the dearest of all, for the texts whose colours, size or ground have changed with the width.
 */
export async function findingsAtWidth(
  page: Page,
  size: { width: number; height: number },
): Promise<string[]> {
  await keepLooks(page)
  await page.setViewportSize(size)
  const { hasNew, hasRecoloured } = await markChanges(page)
  const found = await findings(page, axe => axe.withRules(layoutRules))
  if (hasNew) found.push(...(await findings(page, axe => axe.withTags(tags).include(`[${marks.isNew}]`))))
  if (hasRecoloured)
    found.push(
      ...(await findings(page, axe => axe.withRules(['color-contrast']).include(`[${marks.isRecoloured}]`))),
    )
  await page.evaluate(names => {
    for (const name of names)
      for (const element of document.querySelectorAll(`[${name}]`)) element.removeAttribute(name)
  }, Object.values(marks))
  return found
}
