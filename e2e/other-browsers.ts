/**
 * `test` with further browsers, each with cookies of its own. They end with the test, however it ends: a page that stays
 * open asks for mail or draws a board until the run is over.
 */
import type { BrowserContext, BrowserContextOptions, Page } from '@playwright/test'
import { test as base } from './kit/test'

export type OtherPage = (options?: BrowserContextOptions) => Promise<Page>

export const test = base.extend<{ otherPage: OtherPage }>({
  otherPage: async ({ browser }, use) => {
    const opened: BrowserContext[] = []
    await use(async options => {
      const context = await browser.newContext(options)
      opened.push(context)
      return context.newPage()
    })
    await Promise.all(opened.map(context => context.close()))
  },
})
