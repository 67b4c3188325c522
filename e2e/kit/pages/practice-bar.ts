import type { Page } from '@playwright/test'

/** The practice bar: the theatre round every site. */
export class PracticeBar {
  constructor(readonly page: Page) {}
}
