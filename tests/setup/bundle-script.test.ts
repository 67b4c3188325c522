/** The one script of our pages: whole, small, and in a form that runs before the page is there. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, expect, test, vi } from 'vitest'
import { ownScripts } from '@/lib/web/own-script.mjs'
import { builtScript } from '@/scripts/serve/page-script.mjs'
import { bundleLater, bundleScript } from '@/scripts/setup/bundle-script.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'page-script-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('it is a file named by its content, at most 15 kB packed, and the server finds it', async () => {
  const script = await bundleScript({ folder })
  const name = readdirSync(folder).find(file => /^page-[\w-]{8}\.js$/.test(file)) ?? ''
  expect(readFileSync(path.join(folder, name), 'utf8')).toContain(script.trim())
  expect(builtScript(folder)).toBe(ownScripts + name)
  expect(gzipSync(script, { level: 9 }).length).toBeLessThan(15_000)
})

test('it is no module, which would wait for the page, and holds nobody else’s code', async () => {
  const script = await bundleScript({ folder: null })
  expect(script).not.toMatch(/\bimport\b(?!\()|\bexport\b|import\.meta/)
  expect(script).not.toMatch(/react|driver-popover/i)
})

test('what it fetches later is a module of its own beside it, named by its content, of at most 15 kB', async () => {
  const script = await bundleScript({ folder })
  const later = readdirSync(folder).filter(file => !file.startsWith('page-'))
  expect(later).toEqual([expect.stringMatching(/^coach\.later-[\w-]{8}\.js$/)])
  for (const file of later) {
    expect(script).toContain(`import(\`${ownScripts}${file}\`)`)
    const module = readFileSync(path.join(folder, file), 'utf8')
    expect(module).toMatch(/export\{/)
    expect(gzipSync(module, { level: 9 }).length).toBeLessThan(15_000)
  }
})

test('while developing it is made anew, under a name that stays', async () => {
  expect(await bundleScript({ folder: null })).toContain(`import(\`${ownScripts}coach.later.js\`)`)
  expect(await bundleLater('coach.later')).toMatch(/export\{/)
})

test.each([undefined, 'development'])('whoever asks for it keeps NODE_ENV as it was: %s', async before => {
  vi.stubEnv('NODE_ENV', before)
  await bundleScript({ folder: null })
  expect(process.env.NODE_ENV).toBe(before)
  vi.unstubAllEnvs()
})
