/** The kit as an outsider has it: its README's blocks executed as printed in an empty folder, and its example run. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'

const root = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'e2e/kit/README.md'), 'utf8')
const recipe = /## Five minutes\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? ''
const blocks = [...recipe.matchAll(/```(\w+)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({
  language,
  text,
}))

class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'kit-outsider-'))

  constructor(private readonly origin: string) {}

  /** The rehearsal under test in the place of the one that the README assumes. */
  here = (text: string) => text.replaceAll('http://localhost:3000', this.origin)

  run(program: string, args: string[]): string {
    const env = { ...process.env, CI: '1' }
    // The outer run's own settings are not the outsider's.
    for (const name of Object.keys(env))
      if (/^(npm_|NODE_ENV|PLAYWRIGHT|TEST_|FORCE_COLOR)/.test(name))
        delete (env as Record<string, unknown>)[name]
    try {
      return execFileSync(program, args, { cwd: this.path, env, encoding: 'utf8' })
    } catch (error) {
      const { stdout, stderr } = error as { stdout?: string; stderr?: string }
      throw new Error(`${program} ${args.join(' ')}\n${stdout}\n${stderr}`)
    }
  }

  /** A package of the repository's, as npm would have fetched it: no test needs a registry. */
  link(name: string): void {
    const target = path.join(this.path, 'node_modules', name)
    mkdirSync(path.dirname(target), { recursive: true })
    symlinkSync(path.join(root, 'node_modules', name), target, 'dir')
  }

  /** One line of a shell block. What npm would fetch from its registry is linked, a browser is there already. */
  execute(line: string): string {
    const [program = '', ...args] = this.here(line).split(' ')
    if (line.startsWith('npx playwright install')) return ''
    if (program === 'npx')
      return this.run(process.execPath, [
        path.join(root, 'node_modules/@playwright/test/cli.js'),
        ...args.slice(1),
      ])
    if (args[0] !== 'install') return this.run(program, args)
    const own = args.filter(arg => arg !== '@playwright/test')
    const out = this.run(program, [...own, '--legacy-peer-deps', '--no-audit', '--no-fund'])
    this.link('@playwright/test')
    return out
  }

  remove = () => rmSync(this.path, { recursive: true, force: true })
}

const test = base.extend<{ folder: Folder }>({
  folder: async ({ baseURL }, use) => {
    const folder = new Folder(baseURL ?? '')
    await use(folder)
    folder.remove()
  },
})
test.describe.configure({ timeout: 180_000 })

const linesOf = (text: string) => text.trim().split('\n')

test('the recipe of the README, followed to the letter in an empty folder, ends green in five minutes', async ({
  folder,
}) => {
  const began = Date.now()
  const [install, file, run] = blocks
  expect(blocks.map(({ language }) => language)).toEqual(['sh', 'js', 'sh'])
  for (const line of linesOf(install?.text ?? '')) folder.execute(line)
  expect(recipe).toContain('Save as `sign-in.spec.js`')
  writeFileSync(path.join(folder.path, 'sign-in.spec.js'), folder.here(file?.text ?? ''))
  const printed = linesOf(run?.text ?? '').map(line => folder.execute(line))
  expect(printed.join('\n')).toContain('2 passed')
  expect(Date.now() - began).toBeLessThan(5 * 60_000)
})

test('the page for testers says the same as the README', async ({ page, baseURL }) => {
  await page.goto('/about')
  const shown = await page.locator('[id^="recipe-"]').allTextContents()
  const printed = blocks.map(({ text }) => text.replaceAll('http://localhost:3000', baseURL ?? '').trim())
  expect(shown.map(text => text.trim())).toEqual(printed)
})

test('the example suite for somebody else’s relying party runs green, all tests at once', async ({
  folder,
}) => {
  folder.execute('npm init -y')
  folder.execute('npm install --save-dev @playwright/test http://localhost:3000/kit/sso-rehearsal-kit.tgz')
  folder.link('openid-client')
  cpSync(path.join(folder.path, 'node_modules/sso-rehearsal-kit/example'), folder.path, { recursive: true })
  writeFileSync(
    path.join(folder.path, 'playwright.config.mjs'),
    `export default { use: { rehearsalOrigin: '${folder.here('http://localhost:3000')}' }, workers: 2 }`,
  )
  expect(folder.execute('npx playwright test')).toContain('8 passed')
})

test('a failed test has the room’s trace attached', async ({ folder }) => {
  folder.execute('npm init -y')
  folder.execute('npm install --save-dev @playwright/test http://localhost:3000/kit/sso-rehearsal-kit.tgz')
  writeFileSync(
    path.join(folder.path, 'fails.spec.mjs'),
    folder.here(`import { expect, test } from 'sso-rehearsal-kit'
test.use({ rehearsalOrigin: 'http://localhost:3000' })
test('fails', async ({ mooc, connect, person }) => {
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await connect.otp.waitFor()
  expect(1).toBe(2)
})`),
  )
  const failed = await Promise.resolve()
    .then(() => folder.execute('npx playwright test --reporter=json'))
    .catch((error: Error) => error.message)
  const report = JSON.parse(/\{\n[\s\S]*\n\}/.exec(failed)?.[0] ?? '{}')
  const [attached] = report.suites[0].specs[0].tests[0].results[0].attachments.filter(
    ({ name }: { name: string }) => name === 'room-trace.json',
  )
  const hops = JSON.parse(readFileSync(attached.path, 'utf8'))
  expect(hops.map(({ kind }: { kind: string }) => kind)).toContain('citizen-id')
  expect(failed).toContain('What passed in the room, newest first:')
})
