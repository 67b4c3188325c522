/**
 * A tour walks past every screen and every state of one part of the product, for checks that hold everywhere. It
 * calls `look(name)` at each screen, and is short enough for one test.
 */
import { expect, type Page } from '@playwright/test'
import type { Room } from '../../kit/room'

export type Look = (screen: string) => Promise<void>
export type Tour = (page: Page, room: Room, look: Look) => Promise<void>

/** Opens `address`, waits for the screen that is headed so, and looks. */
export async function lookAt(
  page: Page,
  address: string,
  heading: string | RegExp,
  look: Look,
  screen: string,
): Promise<void> {
  await page.goto(address)
  await expect(page.getByRole('heading', { name: heading }).first()).toBeVisible()
  await look(screen)
}
