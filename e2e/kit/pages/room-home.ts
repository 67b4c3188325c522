import type { Locator, Page } from '@playwright/test'
import type { Room } from '../room.ts'

/** The room's own pages, in either language: the two tasks; and its tools: the cast, the clock, reset. */
export class RoomHome {
  readonly startAtMooc: Locator
  readonly startAtSeis: Locator
  readonly nextDay: Locator
  readonly realTime: Locator
  readonly reset: Locator
  readonly confirmReset: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    const button = (name: RegExp) => page.getByRole('button', { name })
    this.startAtMooc = button(/^(เริ่มที่ Thai MOOC|Start at Thai MOOC)$/)
    this.startAtSeis = button(/^(เริ่มที่ SEIS ทันที|Start at SEIS at once)$/)
    this.nextDay = button(/^(ข้ามไปวันถัดไป|Skip to the next day)$/)
    this.realTime = button(/^(กลับเป็นเวลาจริง|Back to real time)$/)
    this.reset = page.locator('summary', { hasText: /^(เริ่มห้องใหม่ทั้งหมด|Begin this room anew)$/ })
    this.confirmReset = button(/^(ยืนยันเริ่มห้องใหม่|Yes, begin anew)$/)
  }

  open = () => this.page.goto(this.room.urls.home)
  openTools = () => this.page.goto(`${this.room.urls.home}/tools`)

  /** Plays another of the cast, by full name. */
  async playAs(name: string): Promise<void> {
    await this.openTools()
    await this.page
      .getByRole('button', { name: new RegExp(`^(ซ้อมในบทบาทนี้|Play this person): ${name}$`) })
      .click()
    await this.page
      .getByRole('listitem')
      .filter({ has: this.page.getByRole('heading', { name, exact: true }) })
      .getByText(/^(กำลังซ้อมในบทบาทนี้|You are playing this person)$/)
      .waitFor()
  }

  /** Step 8 of part 2: the room's midnight passes. */
  async skipToNextDay(): Promise<void> {
    await this.openTools()
    await this.nextDay.click()
    await this.page.getByText(/^(เลื่อนเวลาในห้อง|The room clock was moved)/).waitFor()
  }

  /** Everything as when the room was opened. */
  async beginAnew(): Promise<void> {
    await this.openTools()
    await this.reset.click()
    await this.confirmReset.click()
    await this.page.getByText(/^(เริ่มห้องใหม่แล้ว|The room has begun anew)$/).waitFor()
  }
}
