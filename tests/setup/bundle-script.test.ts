/** The one script of our pages: whole, small, and in a form that runs before the page is there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { ownScripts } from '@/lib/web/own-script.mjs'
import { builtScript } from '@/scripts/serve/page-script.mjs'
import { bundleScript } from '@/scripts/setup/bundle-script.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'page-script-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('it is one file named by its content, at most 15 kB packed, and the server finds it', async () => {
  const script = await bundleScript({ folder })
  expect(readdirSync(folder)).toEqual([expect.stringMatching(/^page-[\w-]{8}\.js$/)])
  const [name = ''] = readdirSync(folder)
  expect(readFileSync(path.join(folder, name), 'utf8')).toContain(script.trim())
  expect(builtScript(folder)).toBe(ownScripts + name)
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(15_000)
})

test('it is no module, which would wait for the page, and holds nobody else’s code', async () => {
  const script = await bundleScript({ folder: null })
  expect(script).not.toMatch(/\bimport\b|\bexport\b/)
  expect(script).not.toMatch(/react/i)
})

test.each([undefined, 'development'])('whoever asks for it keeps NODE_ENV as it was: %s', async before => {
  vi.stubEnv('NODE_ENV', before)
  await bundleScript({ folder: null })
  expect(process.env.NODE_ENV).toBe(before)
  vi.unstubAllEnvs()
})
