import { existsSync } from 'node:fs'
import { chromium, type LaunchOptions } from '@playwright/test'

const elsewhere = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** Playwright's own browser, else the system's: where nothing can be downloaded, tests still run. */
export function withChromium(options: LaunchOptions): LaunchOptions {
  if (options.executablePath || options.channel || existsSync(chromium.executablePath())) return options
  const executablePath = elsewhere.find(path => path && existsSync(path))
  if (!executablePath) return options
  // Chromium refuses root, as in a container, unless told so.
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return { ...options, executablePath, args: [...args, ...(options.args ?? [])] }
}
