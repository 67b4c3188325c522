import { defineConfig } from '@playwright/test'
import { findBrowser } from './scripts/checks/browsers.mjs'

/** The machine's own Chromium first (Playwright's download needs a network), then whatever Playwright has. */
const chromium = findBrowser()
const port = Number(process.env.E2E_PORT ?? 3210)
const origin = process.env.E2E_ORIGIN ?? `http://localhost:${port}`

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 3,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(process.env.PLAYWRIGHT_JSON_OUTPUT_NAME ? ([['json']] as const) : [])] as never,
  use: {
    baseURL: origin,
    locale: 'th-TH',
    timezoneId: 'Asia/Bangkok',
    // A failed test leaves a picture, what stood on the page, and the room's own trace; a film of each cost a third of
    // the run, and the steps alone a twentieth. `npx playwright test --trace on <spec>` takes one.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(chromium ? { executablePath: chromium } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: process.env.E2E_ORIGIN
    ? undefined
    : {
        command: 'node scripts/start.mjs',
        url: `${origin}/api/health`,
        timeout: 300_000,
        reuseExistingServer: false,
        env: {
          PORT: String(port),
          APP_ORIGIN: origin,
          DATA_DIR: `data/e2e-${process.pid}`,
          DATABASE_URL: '',
        },
      },
})
