import type { Locator, Page } from '@playwright/test'
import type { Person, Room } from '../room'

/** The SEIS portal's pages in Thai (manual part 2). Buttons and fields carry the manual's own words. */
export class Seis {
  readonly userCode: Locator
  readonly password: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    this.userCode = page.getByLabel('รหัสผู้ใช้')
    this.password = page.getByLabel('รหัสผ่าน')
  }

  open = () => this.page.goto(this.room.urls.seis)
  press = (name: string) => this.page.getByRole('button', { name, exact: true }).click()

  /** Steps 1 and 4: the 13 digits, and กดเพื่อขอรหัสผ่าน. */
  async askForPassword(citizenId: string): Promise<void> {
    await this.userCode.fill(citizenId)
    await this.press('กดเพื่อขอรหัสผ่าน')
  }

  /** Step 2: names, birth date (B.E.) and Laser Code, as on the card. */
  async proveIdentity(person: Person): Promise<void> {
    const [year, month, day] = person.birthDate.split('-')
    await this.page.getByLabel('ชื่อ', { exact: true }).fill(person.firstName)
    await this.page.getByLabel('นามสกุล').fill(person.lastName)
    await this.page.getByLabel('วัน', { exact: true }).fill(String(Number(day)))
    await this.page.getByLabel('เดือน').fill(String(Number(month)))
    await this.page.getByLabel('ปี พ.ศ.').fill(String(Number(year) + 543))
    await this.page.getByLabel('หมายเลข Laser Code').fill(person.laserCode)
    await this.press('ยืนยันตัวตน')
  }

  /** Step 3: where the password is sent. */
  async setPasswordAddress(email: string): Promise<void> {
    await this.page.getByLabel('อีเมลใหม่', { exact: true }).fill(email)
    await this.page.getByLabel('ยืนยันอีเมลใหม่').fill(email)
    await this.press('บันทึก')
  }

  /** Step 4: รหัสผ่าน and เข้าสู่ระบบ. */
  async signIn(code: string): Promise<void> {
    await this.password.fill(code)
    await this.press('เข้าสู่ระบบ')
  }

  /** Steps 6 and 7: แก้ไข twice. */
  async saveContact(email: string, phone: string): Promise<void> {
    await this.page.getByRole('link', { name: 'ข้อมูลส่วนตัว' }).first().click()
    await this.press('แก้ไข')
    await this.page.getByLabel('อีเมล', { exact: true }).fill(email)
    await this.page.getByLabel('เบอร์โทร.').fill(phone)
    await this.press('แก้ไข')
  }
}
