import type { Locator, Page } from '@playwright/test'
import type { Person } from '../person.ts'
import type { Room } from '../room.ts'

/** The SEIS portal's pages, found by role and label in either language (manual part 2, steps 1–8). */
export class Seis {
  readonly userCode: Locator
  readonly requestPassword: Locator
  readonly password: Locator
  readonly enter: Locator
  readonly wrongEmail: Locator
  readonly firstName: Locator
  readonly lastName: Locator
  readonly birthDay: Locator
  readonly birthMonth: Locator
  readonly birthYear: Locator
  readonly laserCode: Locator
  readonly prove: Locator
  readonly newEmail: Locator
  readonly confirmEmail: Locator
  readonly save: Locator
  readonly officers: Locator
  readonly newOfficers: Locator
  readonly profile: Locator
  readonly edit: Locator
  readonly clear: Locator
  readonly clearAll: Locator
  readonly email: Locator
  readonly phone: Locator
  readonly fax: Locator
  readonly signOut: Locator
  readonly alert: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    const field = (name: RegExp) => page.getByLabel(name)
    const button = (name: RegExp) => page.getByRole('button', { name })
    this.userCode = field(/^(รหัสผู้ใช้|User code)$/)
    this.requestPassword = button(/^(กดเพื่อขอรหัสผ่าน|Request password)$/)
    this.password = field(/^(รหัสผ่าน|Password)$/)
    this.enter = button(/^(เข้าสู่ระบบ|Sign in)$/)
    this.wrongEmail = page.getByRole('link', {
      name: /^(แจ้งว่าอีเมลไม่ถูกต้องหรือใช้ไม่ได้แล้ว|Report that the e-mail address is wrong)/,
    })
    this.firstName = field(/^(ชื่อ|First name)$/)
    this.lastName = field(/^(นามสกุล|Last name)$/)
    this.birthDay = field(/^(วัน|Day)$/)
    this.birthMonth = field(/^(เดือน|Month)$/)
    this.birthYear = field(/^(ปี พ\.ศ\.|Year \(B\.E\.\))$/)
    this.laserCode = field(/^(หมายเลข Laser Code|Laser Code)$/)
    this.prove = button(/^(ยืนยันตัวตน|Prove identity)$/)
    this.newEmail = field(/^(อีเมลใหม่|New e-mail address)$/)
    this.confirmEmail = field(/^(ยืนยันอีเมลใหม่|Confirm new e-mail address)$/)
    this.save = button(/^(บันทึก|Save)$/)
    this.officers = button(/^(ข้าราชการ|Civil servants)$/)
    this.newOfficers = button(/^(กลุ่มข้าราชการใหม่|New civil servants)$/)
    this.profile = page.getByRole('banner').getByRole('link', { name: /^(ข้อมูลส่วนตัว|Personal data)$/ })
    this.edit = button(/^(แก้ไข|Edit)$/)
    this.clear = page.getByTestId('clear-profile')
    this.clearAll = button(/^(ล้างทุกช่อง|Clear all fields)$/)
    this.email = field(/^(อีเมล|E-mail)$/)
    this.phone = field(/^(เบอร์โทร\.|Telephone)$/)
    this.fax = field(/^(เบอร์แฟกซ์\.|Fax)$/)
    this.signOut = page.getByRole('banner').getByRole('button', { name: /^(ออกจากระบบ|Sign out)$/ })
    this.alert = page.getByRole('alert').filter({ hasText: /\S/ })
  }

  /** The portal's page at `rest`, e.g. `/profile`; without it, the first page. */
  open = (rest = '') => this.page.goto(`${this.room.urls.seis}${rest}`)

  /** Steps 1 and 4: the 13 digits, and กดเพื่อขอรหัสผ่าน. */
  async askForPassword(citizenId: string): Promise<void> {
    await this.userCode.fill(citizenId)
    await this.requestPassword.click()
  }

  /** Step 2: names, birth date (B.E.) and Laser Code, as on the card. */
  async proveIdentity(person: Person): Promise<void> {
    await this.fillProof(person)
    await this.prove.click()
  }

  /** The fields of step 2, not sent. */
  async fillProof(person: Person): Promise<void> {
    const [year, month, day] = person.birthDate.split('-')
    await this.firstName.fill(person.firstName)
    await this.lastName.fill(person.lastName)
    await this.birthDay.fill(String(Number(day)))
    await this.birthMonth.fill(String(Number(month)))
    await this.birthYear.fill(String(Number(year) + 543))
    await this.laserCode.fill(person.laserCode)
  }

  /** Step 3: where the password is sent. */
  async setPasswordAddress(email: string): Promise<void> {
    await this.newEmail.fill(email)
    await this.confirmEmail.fill(email)
    await this.save.click()
  }

  /** Step 4: รหัสผ่าน and เข้าสู่ระบบ. */
  async signIn(code: string): Promise<void> {
    await this.password.fill(code)
    await this.enter.click()
  }

  /** Steps 1 to 5 of somebody whose e-mail is on record, up to หน้าแรก. */
  async enterAs(person: Person, group: 'officers' | 'newOfficers' = 'officers'): Promise<void> {
    await this.open()
    await this.askForPassword(person.citizenId)
    await this.signIn(await this.room.readCode({ site: 'seis', citizenId: person.citizenId }))
    await this[group].click()
  }

  /** Steps 1 to 5 of a civil servant with no good e-mail on record, from the first page: proof, address, password, group. */
  async enterWithNewEmail(person: Person, email: string): Promise<void> {
    await this.askForPassword(person.citizenId)
    await this.proveIdentity(person)
    await this.setPasswordAddress(email)
    await this.askForPassword(person.citizenId)
    await this.signIn(await this.room.readCode({ site: 'seis', citizenId: person.citizenId }))
    await this.officers.click()
  }

  /** Steps 6 and 7: แก้ไข twice. */
  async saveContact(email: string, phone: string): Promise<void> {
    await this.profile.click()
    await this.edit.click()
    await this.email.fill(email)
    await this.phone.fill(phone)
    await this.edit.click()
  }
}
