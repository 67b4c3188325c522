import type { Locator, Page } from '@playwright/test'
import type { Room } from '../room.ts'

/** Thai MOOC's pages, in either language (manual part 1, steps 1, 2 and 7). */
export class Mooc {
  readonly signIn: Locator
  readonly withEtdaConnect: Locator
  readonly startLearning: Locator
  readonly signOut: Locator
  readonly fromHere: Locator
  readonly fromEverywhere: Locator
  readonly tryAgain: Locator
  readonly search: Locator
  readonly find: Locator
  /** The cards under the catalogue's list, or of what a search found. */
  readonly courses: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    this.signIn = page.getByRole('banner').getByRole('link', { name: 'Sign in' })
    this.withEtdaConnect = page.getByRole('button', {
      name: 'Login with ETDA Connect',
    })
    this.startLearning = page.getByRole('button', { name: /^(เริ่มเรียน|Start learning)/ })
    this.signOut = page.getByRole('banner').getByRole('link', { name: /^(ออกจากระบบ|Sign out)$/ })
    this.fromHere = page.getByRole('button', { name: /^(ออกจากเว็บไซต์นี้เท่านั้น|Sign out of this site only)$/ })
    this.fromEverywhere = page.getByRole('button', { name: /^(ออกจากทุกเว็บไซต์|Sign out everywhere)$/ })
    this.tryAgain = page.getByRole('button', {
      name: /^(ลองใหม่ด้วย ETDA Connect|Try again with ETDA Connect)$/,
    })
    this.search = page.getByLabel(/^(ค้นหารายวิชา|Search courses)$/)
    this.find = page.getByRole('button', { name: /^(ค้นหา|Search)$/ })
    this.courses = page
      .getByRole('region', { name: /^(รายวิชาทั้งหมด|ผลการค้นหา|All courses|Search results)$/ })
      .getByRole('listitem')
  }

  /** The catalogue's page at `rest`, e.g. `/login`; without it, the catalogue. */
  open = (rest = '') => this.page.goto(`${this.room.urls.mooc}${rest}`)

  /** A course's page, by its code. */
  openCourse = (code: string) => this.page.goto(`${this.room.urls.mooc}/courses/${code}`)

  /** The greeting that names the learner. */
  greeting = (name: string): Locator => this.page.getByRole('heading', { level: 1, name })

  /** Signs out of this site and no other. */
  async leave(): Promise<void> {
    await this.signOut.click()
    await this.fromHere.click()
    await this.page.getByRole('heading', { level: 1, name: /^(ออกจากระบบแล้ว|Signed out)$/ }).waitFor()
  }

  /** Steps 1 and 2: from the catalogue to ETDA Connect's menu. */
  async beginSignIn(): Promise<void> {
    await this.open()
    await this.signIn.click()
    await this.withEtdaConnect.click()
  }
}
