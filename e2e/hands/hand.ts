/** How somebody works a page: with a finger, by keyboard alone, or where no script runs. */
import { expect, type Locator, type Page } from '@playwright/test'
import { PracticeBar } from '../kit/pages/practice-bar'

export interface Hand {
  press: (control: Locator) => Promise<void>
  fill: (field: Locator, text: string) => Promise<void>
  /** What stands on the practice card. */
  readCard: () => Promise<{ citizenId: string; laserCode: string }>
  /** The code of the letter with that reference. */
  readCode: (reference: string) => Promise<string>
}
export type HandName = 'a finger' | 'the keyboard alone' | 'no scripts'

const overThePage = (page: Page, press: Hand['press']) => {
  const bar = new PracticeBar(page)
  const close = async () => {
    await press(bar.close)
    await expect(bar.dialog).toHaveCount(0)
  }
  return {
    readCard: async () => {
      await press(bar.card)
      const read = await bar.readFaces(bar.dialog)
      await close()
      return read
    },
    readCode: async (reference: string) => {
      await press(bar.mail)
      const code = await bar.codeOf(bar.dialog.getByTestId('letter').filter({ hasText: reference }))
      await close()
      return code
    },
  }
}

function aFinger(page: Page): Hand {
  const press = (control: Locator) => control.tap()
  const fill = async (field: Locator, text: string) => {
    await field.tap()
    await field.fill(text)
  }
  return { press, fill, ...overThePage(page, press) }
}

/** No page of ours has as many controls before the one that is sought. */
const mostPresses = 120

/** By Tab, or backwards where the control stands before what has focus. */
async function reach(page: Page, control: Locator): Promise<void> {
  await control.waitFor()
  const isBehind = await control.evaluate(sought => {
    const position = document.activeElement?.compareDocumentPosition(sought) ?? 0
    return (position & Node.DOCUMENT_POSITION_PRECEDING) !== 0
  })
  const isThere = () => control.evaluate(sought => sought === document.activeElement)
  for (let presses = 0; !(await isThere()); presses++) {
    if (presses > mostPresses) throw new Error(`Tab does not come to ${control}`)
    await page.keyboard.press(isBehind ? 'Shift+Tab' : 'Tab')
  }
  await expect(control, 'what has focus is seen').toBeInViewport()
}

/** Of a group of radio buttons one is a stop of Tab; the arrows choose. */
async function choose(page: Page, radio: Locator): Promise<void> {
  const group = radio.locator('xpath=ancestor::form[1]').getByRole('radio')
  const chosen = group.and(page.locator(':checked'))
  const isChosen = (await chosen.count()) > 0
  await reach(page, isChosen ? chosen : group.first())
  if (!isChosen) await page.keyboard.press('Space')
  for (let left = await group.count(); left > 0 && !(await radio.isChecked()); left--)
    await page.keyboard.press('ArrowDown')
}

function theKeyboard(page: Page): Hand {
  const press = async (control: Locator) => {
    await control.waitFor()
    if (await control.evaluate(one => one instanceof HTMLInputElement)) return choose(page, control)
    await reach(page, control)
    await page.keyboard.press('Enter')
  }
  const fill = async (field: Locator, text: string) => {
    await reach(page, field)
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.insertText(text)
  }
  return { press, fill, ...overThePage(page, press) }
}

/** Mail and card are pages, with a way back to the step. */
function withoutScripts(page: Page): Hand {
  const bar = new PracticeBar(page)
  return {
    press: control => control.click(),
    fill: (field, text) => field.fill(text),
    readCard: () => bar.fetchCard(),
    readCode: reference => bar.fetchCode(reference),
  }
}

export const hands: Record<HandName, (page: Page) => Hand> = {
  'a finger': aFinger,
  'the keyboard alone': theKeyboard,
  'no scripts': withoutScripts,
}
