import { existsSync } from 'node:fs'

/**
 * Debian's Chromium without windows: a test takes about two thirds of the processor time that the whole browser needs,
 * which draws a window for every page also where nobody sees it.
 */
export const headlessShell = '/usr/bin/chromium-headless-shell'

/** Where a Chromium of the machine's own may be; CHROMIUM_PATH names another place. */
const places = [
  process.env.CHROMIUM_PATH,
  headlessShell,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** The browser that the tests drive, or undefined: then it is Playwright's own, if it has one. */
export const findBrowser = () => places.find(place => place && existsSync(place))
