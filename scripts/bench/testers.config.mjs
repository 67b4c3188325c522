/** How `testers.mjs` has Playwright run its rounds. */
import { defineConfig } from '../../e2e/kit/dist/e2e/kit/index.js'

export default defineConfig({
  testMatch: 'testers.spec.mjs',
  fullyParallel: true,
  workers: Number(process.env.BENCH_WORKERS),
  // So many browsers on a few cores are slow; what is looked for is whether anything goes wrong.
  timeout: 900_000,
  expect: { timeout: 300_000 },
  reporter: [['json']],
  use: { roomOptions: { pace: 'fast' }, launchOptions: { args: ['--disable-gpu'], timeout: 0 } },
})
