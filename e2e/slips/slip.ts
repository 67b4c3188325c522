/** What a slip has to look like, wherever it was found (the browser or the server), in either language. */
import { expect, type Locator, type Page } from '@playwright/test'

/**
 * Focus is on the summary, the title begins with the word for a slip, the sentence stands at the field and belongs
 * to it, and the summary's link leads there.
 */
export async function expectSlip(page: Page, field: Locator, sentence: string | RegExp): Promise<void> {
  const summary = page.getByRole('alert').filter({ hasText: sentence })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^(ข้อผิดพลาด|Error): /)
  await expect(field).toHaveAttribute('aria-invalid', 'true')
  const words =
    typeof sentence === 'string' ? sentence.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : sentence.source
  await expect(field).toHaveAccessibleDescription(new RegExp(words))
  await summary.getByRole('link', { name: sentence }).first().click()
  await expect(field).toBeFocused()
}

/** A slip that no typing puts right: no field is marked, and the summary leads to the button that does. */
export async function expectSlipAtButton(
  page: Page,
  button: Locator,
  sentence: string | RegExp,
  field: Locator,
) {
  const summary = page.getByRole('alert').filter({ hasText: sentence })
  await expect(summary).toBeFocused()
  await expect(page).toHaveTitle(/^(ข้อผิดพลาด|Error): /)
  await expect(field).not.toHaveAttribute('aria-invalid', 'true')
  await summary.getByRole('link', { name: sentence }).first().click()
  await expect(button).toBeFocused()
}

/**
 * Sends the form that `field` stands in past everything the browser would check, so that the server must decide
 * alone, and resolves when its answer is shown.
 */
export async function sendUnchecked(field: Locator): Promise<void> {
  const answered = field.page().waitForEvent('load')
  await field.evaluate((input: HTMLInputElement) => {
    if (!input.form) throw new Error('The field stands in no form')
    input.form.submit()
  })
  await answered
}
