import type { Locator, Page } from '@playwright/test'

/** ETDA Connect's pages, found by role and label in either language (manual part 1, steps 3–6). */
export class Connect {
  readonly ocsc: Locator
  readonly citizenId: Locator
  readonly askForOtp: Locator
  readonly otp: Locator
  readonly confirm: Locator
  readonly resend: Locator
  readonly allow: Locator
  readonly deny: Locator
  readonly alert: Locator
  readonly secondPart: Locator

  constructor(private readonly page: Page) {
    this.ocsc = page.getByRole('button', { name: /ระบบ ก\.พ\. ๗/ })
    this.citizenId = page.getByLabel(/^(เลขประจำตัวประชาชน 13 หลัก|Citizen ID, 13 digits)$/)
    this.askForOtp = page.getByRole('button', { name: /^(ขอรับรหัส OTP|Get an OTP)$/ })
    this.otp = page.getByLabel(/^(รหัส OTP 6 หลัก|OTP, 6 digits)$/)
    this.confirm = page.getByRole('button', { name: /^(ยืนยัน|Confirm)$/ })
    this.resend = page.getByRole('button', { name: /^(ขอรหัสใหม่|Send a new code)$/ })
    this.allow = page.getByRole('button', { name: 'อนุญาต/Allow', exact: true })
    this.deny = page.getByRole('button', { name: 'ไม่อนุญาต/Deny', exact: true })
    this.alert = page.getByRole('alert').filter({ hasText: /\S/ })
    this.secondPart = page.getByRole('link', { name: /SEIS/ })
  }

  /** Steps 3 and 4: the menu, then the 13 digits. */
  async askFor(citizenId: string): Promise<void> {
    await this.ocsc.click()
    await this.citizenId.fill(citizenId)
    await this.askForOtp.click()
  }

  /** Step 5. */
  async submitOtp(code: string): Promise<void> {
    await this.otp.fill(code)
    await this.confirm.click()
  }

  /** The reference shown beside the field. */
  reference = (): Promise<string> =>
    this.page
      .getByText(/^[A-Z]{4}$/)
      .textContent()
      .then(text => text ?? '')
}
