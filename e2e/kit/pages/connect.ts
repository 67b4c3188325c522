import type { Locator, Page } from '@playwright/test'
import type { Room } from '../room.ts'

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
  /** What answers the 13 digits: the reference of the code that was sent, or why none was. */
  readonly answer: Locator
  readonly secondPart: Locator
  readonly backToMooc: Locator
  /** For whoever is not the person that this browser was signed in as. */
  readonly notMe: Locator
  /** The answer to the question at sign-out. */
  readonly signOutEverywhere: Locator
  readonly stay: Locator
  /** On the account page: the way to that question. */
  readonly endEverywhere: Locator
  /** Address of the page of sessions and consents. */
  readonly account: string

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    const button = (name: RegExp) => page.getByRole('button', { name })
    this.ocsc = button(/ระบบ ก\.พ\. ๗/)
    this.citizenId = page.getByLabel(/^(เลขประจำตัวประชาชน 13 หลัก|Citizen ID, 13 digits)$/)
    this.askForOtp = button(/^(ขอรับรหัส OTP|Get an OTP)$/)
    this.otp = page.getByLabel(/^(รหัส OTP 6 หลัก|OTP, 6 digits)$/)
    this.confirm = button(/^(ยืนยัน|Confirm)$/)
    this.resend = button(/^(ขอรหัสใหม่|Send a new code)$/)
    this.allow = page.getByRole('button', { name: 'อนุญาต/Allow', exact: true })
    this.deny = page.getByRole('button', { name: 'ไม่อนุญาต/Deny', exact: true })
    this.alert = page.getByRole('alert').filter({ hasText: /\S/ })
    this.answer = page.getByTestId('reference').or(this.alert).first()
    this.secondPart = page.getByRole('link', { name: /SEIS/ })
    this.notMe = button(/^(ไม่ใช่ท่าน|Not you)/)
    this.signOutEverywhere = button(/^(ออกจากระบบ|Sign out)$/)
    this.stay = button(/^(ยังไม่ออกจากระบบ|Do not sign out)$/)
    this.endEverywhere = page.getByRole('link', { name: /^(ออกจากทุกเว็บไซต์|Sign out everywhere)$/ })
    this.account = `${room.urls.issuer}/account`
    this.backToMooc = page.getByRole('link', { name: /^(กลับไปที่ Thai MOOC|Back to Thai MOOC)/ })
  }

  /** Takes back what a site was allowed; on the page of sessions. */
  withdrawFrom = (site: string): Locator =>
    this.page.getByRole('button', {
      name: new RegExp(`^(ถอนความยินยอมจาก|Withdraw consent from) [“\u2068]*${site}[\u2069”]*$`),
    })

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

  /** Steps 3 to 5, the mail read through the control API: up to the question of step 6. */
  async proveTo(citizenId: string): Promise<void> {
    await this.askFor(citizenId)
    await this.comeTo(this.page.getByTestId('reference'))
    const reference = await this.reference()
    await this.submitOtp(await this.room.readCode({ site: 'connect', reference }))
    await this.comeTo(this.allow)
  }

  /** Waits for what the next page shows; where the page refuses instead, throws its own sentence. */
  private async comeTo(next: Locator): Promise<void> {
    await next.or(this.alert).first().waitFor()
    if (await next.isVisible()) return
    throw new Error(`ETDA Connect refused: ${(await this.alert.first().textContent())?.trim()}`)
  }

  /** Steps 3 to 6; throws the page's own sentence where ETDA Connect refuses. */
  async signInAs(citizenId: string): Promise<void> {
    await this.proveTo(citizenId)
    await this.allow.click()
  }

  /** The reference shown beside the field. */
  reference = (): Promise<string> =>
    this.page
      .getByTestId('reference')
      .textContent()
      .then(text => text ?? '')
}
