import { expect, type Locator, type Page } from '@playwright/test'

/** The practice bar: the theatre round every site. The inbox is reached through it, as a person would. */
export class PracticeBar {
  readonly mail: Locator
  readonly card: Locator
  readonly home: Locator
  readonly dialog: Locator

  constructor(private readonly page: Page) {
    this.mail = page.getByTestId('bar-mail')
    this.card = page.getByTestId('bar-card')
    this.home = page.getByRole('link', { name: /^(หน้าห้องซ้อม|Room home)/ })
    this.dialog = page.getByRole('dialog')
  }

  /** Opens the inbox over the page, reads the code of the letter with `reference`, and closes it again. */
  async readCode(reference: string): Promise<string> {
    await this.mail.click()
    const letter = this.dialog.getByTestId('letter').filter({ hasText: reference })
    const code = letter.locator('[id^="code-"]')
    await expect(code).toHaveText(/^\d{6}$/)
    const text = (await code.textContent()) ?? ''
    await this.page.keyboard.press('Escape')
    await expect(this.dialog).toHaveCount(0)
    return text
  }
}
