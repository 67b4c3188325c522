/** A tab of the browser with the pages of its room, for sign-ins that go on side by side. */
import type { BrowserContext, Page } from '@playwright/test'
import { Connect } from '../kit/pages/connect'
import { Learning } from '../kit/pages/learning'
import { Mooc } from '../kit/pages/mooc'
import type { Room } from '../kit/room'

export interface Tab {
  page: Page
  connect: Connect
  mooc: Mooc
  learning: Learning
}

export async function aTab(context: BrowserContext, room: Room): Promise<Tab> {
  const page = await context.newPage()
  return {
    page,
    connect: new Connect(page, room),
    mooc: new Mooc(page, room),
    learning: new Learning(page, room),
  }
}

/** Proves who one is in this tab: the code is the tab's own, of its reference. */
export async function prove({ connect }: Tab, room: Room, key = 'ready'): Promise<void> {
  await connect.proveTo(room.person(key).citizenId)
}

/** The same, to the end of the sign-in. */
export async function proveAndAllow(tab: Tab, room: Room, key = 'ready'): Promise<void> {
  await prove(tab, room, key)
  await tab.connect.allow.click()
}
