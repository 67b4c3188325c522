import { expect, type Locator, type Page } from '@playwright/test'

/**
 * The practice bar: the theatre round every site, in either language. Inbox and card are reached through it, as a
 * person would: over the page where scripts run, as pages of their own where they do not.
 */
export class PracticeBar {
  readonly bar: Locator
  readonly mail: Locator
  readonly card: Locator
  readonly home: Locator
  readonly back: Locator
  readonly step: Locator
  /** What to do now. */
  readonly guide: Locator
  /** One hint more; when all is said, the way to the control itself. */
  readonly askHint: Locator
  readonly showControl: Locator
  readonly dialog: Locator
  readonly close: Locator

  constructor(private readonly page: Page) {
    this.bar = page.getByTestId('practice-bar')
    this.mail = page.getByTestId('bar-mail')
    this.card = page.getByTestId('bar-card')
    this.home = this.bar.getByRole('link', { name: /^(หน้าห้องซ้อม|Room home)$/ })
    this.back = this.bar.getByRole('link', {
      name: /^(กลับไปขั้นตอนที่ค้างอยู่|กลับขั้นตอนที่ค้าง|Back to the step I left|Back to my step)/,
    })
    this.guide = this.bar.getByTestId('guide')
    this.askHint = this.bar.getByTestId('ask-hint')
    this.showControl = this.bar.getByTestId('show-control')
    this.step = this.bar.locator('[aria-current="step"]')
    this.dialog = page.getByRole('dialog')
    this.close = this.dialog.getByRole('button', { name: /^(ปิด|Close)$/ })
  }

  /** The letter with `reference`, in the dialog or on the inbox's page. */
  letter = (reference: string): Locator => this.page.getByTestId('letter').filter({ hasText: reference })

  /** Opens the inbox over the page, reads the code of the letter with `reference`, and closes it again. */
  async readCode(reference: string): Promise<string> {
    await this.mail.click()
    const code = await this.codeOf(this.dialog.getByTestId('letter').filter({ hasText: reference }))
    await this.page.keyboard.press('Escape')
    await expect(this.dialog).toHaveCount(0)
    return code
  }

  /** The same without scripts: the inbox is a page, and กลับไปขั้นตอนที่ค้างอยู่ leads back to the same step. */
  async fetchCode(reference: string): Promise<string> {
    const waiting = this.page.url()
    await this.mail.click()
    const code = await this.codeOf(this.letter(reference))
    await this.back.click()
    await expect(this.page).toHaveURL(waiting)
    return code
  }

  /** Opens the card over the page and reads what stands on it. */
  async readCard(): Promise<{ citizenId: string; laserCode: string }> {
    await this.card.click()
    const { citizenId, laserCode } = await this.readFaces(this.dialog)
    await this.close.click()
    await expect(this.dialog).toHaveCount(0)
    return { citizenId, laserCode }
  }

  /** The same without scripts. */
  async fetchCard(): Promise<{ citizenId: string; laserCode: string }> {
    const waiting = this.page.url()
    await this.card.click()
    const { citizenId, laserCode } = await this.readFaces(this.page.getByRole('main'))
    await this.back.click()
    await expect(this.page).toHaveURL(waiting)
    return { citizenId, laserCode }
  }

  /** The code in a letter that is shown. */
  async codeOf(letter: Locator): Promise<string> {
    const code = letter.locator('[id^="code-"]')
    await expect(code).toHaveText(/^\d{6}$/)
    return (await code.textContent()) ?? ''
  }

  /** What stands on a card that is shown. */
  async readFaces(within: Locator): Promise<{ citizenId: string; laserCode: string }> {
    const fact = async (label: RegExp) =>
      (await within.getByRole('definition').filter({ hasText: label }).first().textContent()) ?? ''
    return {
      citizenId: await fact(/^\d-\d{4}-\d{5}-\d{2}-\d$/),
      laserCode: await fact(/^ZZ9-\d{7}-\d{2}$/),
    }
  }
}
