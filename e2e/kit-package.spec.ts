/** The kit as an outsider has it: its README's blocks executed as printed in an empty folder, and its example run. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect } from '@playwright/test'
import { freePort } from '../scripts/network/port.mjs'

const root = path.resolve(import.meta.dirname, '..')
const readme = readFileSync(path.join(root, 'e2e/kit/README.md'), 'utf8')

/** A block of code in the README; with `file` where the prose before it says under which name to save it. */
interface Block {
  language: string
  text: string
  file?: string
}

function blocksOf(title: string): Block[] {
  const recipe = readme.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? ''
  return [...recipe.matchAll(/([\s\S]*?)```(\w+)\n([\s\S]*?)```/g)].map(
    ([, prose = '', language = '', text = '']) => ({
      language,
      text,
      file: /Save as `([^`]+)`/.exec(prose)?.[1],
    }),
  )
}

const [shortRecipe, signedInOnce] = [blocksOf('Five minutes'), blocksOf('Signed in once, for all tests')]

class Folder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'kit-outsider-'))

  private constructor(
    private readonly origin: string,
    private readonly port: number,
  ) {}

  static empty = async (origin: string) => new Folder(origin, await freePort())

  /** The rehearsal under test in the place of the one that the README assumes, and a port that is free. */
  here = (text: string) =>
    text.replaceAll('4000', String(this.port)).replaceAll('http://localhost:3000', this.origin)

  run(program: string, args: string[]): string {
    const env = { ...process.env, CI: '1' }
    // The outer run's own settings are not the outsider's.
    for (const name of Object.keys(env))
      if (/^(npm_|NODE_ENV|PLAYWRIGHT|TEST_|FORCE_COLOR)/.test(name))
        delete (env as Record<string, unknown>)[name]
    try {
      return execFileSync(program, args, { cwd: this.path, env, encoding: 'utf8', stdio: 'pipe' })
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
    const fromRegistry = args.slice(1).filter(arg => !/^--|^http/.test(arg))
    const own = args.filter(arg => !fromRegistry.includes(arg))
    const out = this.run(program, [...own, '--legacy-peer-deps', '--no-audit', '--no-fund'])
    for (const name of fromRegistry) this.link(name)
    return out
  }

  /** Does what the blocks say, one after the other; what the last line printed. */
  follow(blocks: Block[]): string {
    let printed = ''
    for (const { language, text, file } of blocks)
      if (language === 'sh') for (const line of linesOf(text)) printed = this.execute(line)
      else writeFileSync(path.join(this.path, file ?? ''), this.here(text))
    return printed
  }

  remove = () => rmSync(this.path, { recursive: true, force: true })
}

const test = base.extend<{ folder: Folder }>({
  folder: async ({ baseURL }, use) => {
    const folder = await Folder.empty(baseURL ?? '')
    await use(folder)
    folder.remove()
  },
})
test.describe.configure({ timeout: 180_000 })

const linesOf = (text: string) => text.trim().split('\n')

test('the recipe of the README, followed to the letter in an empty folder, ends green in five minutes', async ({
  folder,
}) => {
  expect(shortRecipe.map(({ file }) => file)).toEqual([undefined, 'sign-in.spec.js', undefined])
  const began = Date.now()
  expect(folder.follow(shortRecipe)).toContain('2 passed')
  expect(Date.now() - began).toBeLessThan(5 * 60_000)
})

test('from an empty folder: ten tests of a relying party, signed in once for all of them, in four workers', ({
  folder,
}) => {
  expect(signedInOnce.flatMap(({ file }) => file ?? [])).toHaveLength(5)
  // The sign-in itself, the ten, and the one in its worker's room.
  expect(folder.follow(signedInOnce)).toContain('12 passed')
})

test('the page for testers says the same as the README', async ({ page, baseURL }) => {
  await page.goto('/about')
  const shown = await page.locator('[id^="recipe-"]').allTextContents()
  const printed = shortRecipe.map(({ text }) =>
    text.replaceAll('http://localhost:3000', baseURL ?? '').trim(),
  )
  expect(shown.map(text => text.trim())).toEqual(printed)
})

const fails = `import { expect, test } from 'sso-rehearsal-kit'

test('fails', async ({ mooc, connect, person }) => {
  await mooc.beginSignIn()
  await connect.askFor(person.citizenId)
  await connect.otp.waitFor()
  expect(1).toBe(2)
})
`

test('the example suite for somebody else’s relying party runs green, all tests at once; one that fails says how far it came', async ({
  folder,
}) => {
  folder.execute('npm init -y')
  folder.execute(
    'npm install --save-dev @playwright/test openid-client http://localhost:3000/kit/sso-rehearsal-kit.tgz',
  )
  cpSync(path.join(folder.path, 'node_modules/sso-rehearsal-kit/example'), folder.path, { recursive: true })
  writeFileSync(path.join(folder.path, 'fails.test.mjs'), fails)
  writeFileSync(
    path.join(folder.path, 'playwright.config.mjs'),
    folder.here(`export default {
  use: { rehearsalOrigin: 'http://localhost:3000' },
  workers: 2,
  reporter: [['line'], ['json', { outputFile: 'report.json' }]],
}`),
  )
  expect(() => folder.execute('npx playwright test')).toThrow(
    /1 failed[\s\S]*8 passed[\s\S]*What passed in the room, newest first:\n {2}\S+, last hop letter \(/,
  )
  const report = JSON.parse(readFileSync(path.join(folder.path, 'report.json'), 'utf8'))
  const failed = report.suites.find(({ file }: { file: string }) => file === 'fails.test.mjs')
  const [trace, letters] = ['room-trace.json', 'room-letters.json'].map(file => {
    const [attached] = failed.specs[0].tests[0].results[0].attachments.filter(
      ({ name }: { name: string }) => name === file,
    )
    return JSON.parse(readFileSync(attached.path, 'utf8'))
  })
  expect(trace.map(({ kind }: { kind: string }) => kind)).toContain('citizen-id')
  expect(letters.map(({ subject }: { subject: string }) => subject)).toEqual([expect.stringContaining('OTP')])
})
