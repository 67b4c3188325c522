import type { Locator, Page } from '@playwright/test'
import type { Room } from '../room.ts'

/** The learning space's pages, in either language: the second site. */
export class Learning {
  readonly signIn: Locator
  readonly signOut: Locator
  readonly fromHere: Locator
  readonly fromEverywhere: Locator
  readonly ended: Locator
  /** The rows of the record: what the site knows, or plainly does not. */
  readonly claims: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    const button = (name: RegExp) => page.getByRole('button', { name })
    this.signIn = button(/^(ลงชื่อเข้าใช้ด้วย ETDA Connect|Sign in with ETDA Connect)$/)
    this.signOut = page.getByRole('banner').getByRole('link', { name: /^(ออกจากระบบ|Sign out)$/ })
    this.fromHere = button(/^(ออกจากเว็บไซต์นี้เท่านั้น|Sign out of this site only)$/)
    this.fromEverywhere = button(/^(ออกจากทุกเว็บไซต์|Sign out everywhere)$/)
    this.ended = page.getByText('การลงชื่อเข้าใช้ของท่านสิ้นสุดแล้ว').or(page.getByText('Your sign-in has ended'))
    this.claims = page.getByTestId('claim')
  }

  /** The shelf, or the page at `rest`, e.g. `/record`. */
  open = (rest = '') => this.page.goto(`${this.room.urls.learning}${rest}`)

  /** The greeting that names the reader. */
  greeting = (name: string): Locator => this.page.getByRole('heading', { level: 1, name })

  /** From the shelf, off to ETDA Connect. */
  async beginSignIn(): Promise<void> {
    await this.open()
    await this.signIn.click()
  }

  /** Opens a reading and notes that it is finished. */
  async finish(reading: string): Promise<void> {
    await this.open(`/readings/${reading}`)
    await this.page.getByRole('button', { name: /^(บันทึกว่าอ่านจบแล้ว|Note that I finished it)$/ }).click()
    await this.page.getByText(/อ่านจบเมื่อ|You finished it on/).waitFor()
  }

  /** Signs out of this site and no other. */
  async leave(): Promise<void> {
    await this.signOut.click()
    await this.fromHere.click()
    await this.page.getByRole('heading', { level: 1, name: /^(ออกจากระบบแล้ว|Signed out)$/ }).waitFor()
  }
}
