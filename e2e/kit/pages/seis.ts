import type { Locator, Page } from '@playwright/test'
import type { Room } from '../room'

/** The SEIS portal's pages (manual part 2). */
export class Seis {
  readonly userCode: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    this.userCode = page.getByLabel(/^(รหัสผู้ใช้|User code)/)
  }

  open = () => this.page.goto(this.room.urls.seis)
}
