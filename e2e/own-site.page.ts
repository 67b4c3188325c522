import type { Locator, Page } from '@playwright/test'
import { personScopes } from '../lib/sites/claims.mjs'
import type { Room } from './kit/room'

/** The own site's pages, in either language. */
export class OwnSite {
  readonly signIn: Locator
  readonly signOut: Locator
  readonly fromHere: Locator
  readonly fromEverywhere: Locator
  readonly heading: Locator

  constructor(
    private readonly page: Page,
    private readonly room: Room,
  ) {
    const button = (name: RegExp) => page.getByRole('button', { name })
    this.signIn = button(/^(ลงชื่อเข้าใช้ด้วย ETDA Connect|Sign in with ETDA Connect)$/)
    this.signOut = page.getByRole('banner').getByRole('link', { name: /^(ออกจากระบบ|Sign out)$/ })
    this.fromHere = button(/^(ออกจากเว็บไซต์นี้เท่านั้น|Sign out of this site only)$/)
    this.fromEverywhere = button(/^(ออกจากทุกเว็บไซต์|Sign out everywhere)$/)
    this.heading = page.getByRole('heading', { level: 1 })
  }

  open = (rest = '') => this.page.goto(`${this.room.urls.ownSite}${rest}`)

  /** Ticks exactly these groups of data. */
  async choose(scopes: readonly string[]): Promise<void> {
    for (const scope of personScopes)
      await this.page.locator(`input[name="${scope}"]`).setChecked(scopes.includes(scope))
  }

  private table = (name: string): Locator => this.page.locator(`section[aria-labelledby="${name}"]`)

  /** The value of a name in one of the tables, e.g. `idToken`. */
  value = (table: string, name: string): Locator =>
    this.table(table).locator(`[data-name="${name}"] dd`).first()

  /** Every name in one of the tables. */
  names = (table: string): Promise<string[]> => this.table(table).locator('dt').allTextContents()
}
