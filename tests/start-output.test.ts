/** What a first start prints: a line a step in both languages, and nothing of the programs behind it unless one fails. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { Problem } from '@/scripts/setup/problem.mjs'
import { runProgram } from '@/scripts/setup/run-program.mjs'
import { inBoth } from '@/scripts/setup/words.mjs'

type TellStep = typeof import('@/scripts/setup/tell-step.mjs').tellStep
let tellStep: TellStep

beforeEach(async () => {
  vi.useFakeTimers()
  // Anew for each test: what is said once a start is said once a module.
  vi.resetModules()
  tellStep = (await import('@/scripts/setup/tell-step.mjs')).tellStep
})
afterEach(() => {
  vi.useRealTimers()
})

/** A terminal, or with no width a log; `text` is all that was written to it. */
function aTerminal(columns?: number) {
  const terminal = {
    isTTY: columns !== undefined,
    columns,
    text: '',
    write(written: string) {
      terminal.text += written
    },
  }
  return terminal
}

const after = (seconds: number) => () =>
  new Promise<string>(resolve => setTimeout(() => resolve('done'), seconds * 1000))
const building = 'สร้างเว็บไซต์ · building the site'

test('a log gets one line when a step begins and one when it is done, with its seconds', async () => {
  const log = aTerminal()
  const step = tellStep('site', after(54), log)
  await vi.advanceTimersByTimeAsync(54_000)
  await expect(step).resolves.toBe('done')
  expect(log.text.split('\n').filter(Boolean)).toEqual([
    `  ${inBoth(words => words.patience)}`,
    `  … ${building}`,
    `  ✔ ${building}  54 s`,
  ])
})

test('that it takes a while is said once, before the first of several steps', async () => {
  const log = aTerminal()
  for (const step of ['packages', 'database', 'kit', 'site'] as const)
    await tellStep(step, async () => {}, log)
  expect(log.text.match(/ไม่กี่นาที · getting ready/g)).toHaveLength(1)
  expect(log.text.trim().split('\n').filter(Boolean)).toHaveLength(1 + 4 * 2)
})

test('in a terminal one line a step counts its seconds', async () => {
  const terminal = aTerminal(80)
  const step = tellStep('site', after(3), terminal)
  await vi.advanceTimersByTimeAsync(3000)
  await step
  const [, shown = ''] = terminal.text.trim().split('\n\n')
  expect(shown.split('\n')).toHaveLength(1)
  const states = shown.split('\r\x1b[2K').filter(Boolean)
  expect(states.map(state => state.trim())).toEqual(
    expect.arrayContaining([
      `… ${building}`,
      `… ${building}  1 s`,
      `… ${building}  2 s`,
      `✔ ${building}  3 s`,
    ]),
  )
})

test('no step is too long for the width from which on a line counts', async () => {
  const terminal = aTerminal(72)
  for (const step of ['packages', 'driver', 'database', 'kit', 'site'] as const) {
    const told = tellStep(step, after(600), terminal)
    await vi.advanceTimersByTimeAsync(600_000)
    await told
  }
  const states = terminal.text.split('\r\x1b[2K').slice(1)
  const widths = states.map(state => state.trimEnd().replace(/\p{M}/gu, '').length)
  expect(Math.max(...widths)).toBeLessThan(72)
})

test('a terminal too narrow to write over a line gets lines, as a log does', async () => {
  const narrow = aTerminal(40)
  await tellStep('site', async () => {}, narrow)
  expect(narrow.text).not.toContain('\r')
})

test('a step that fails is marked, and what the program said is in the error and nowhere before', async () => {
  vi.useRealTimers()
  const log = aTerminal()
  const say =
    'for (let i = 1; i <= 200; i++) console.log("route", i); console.error("it broke"); process.exit(1)'
  const step = tellStep(
    'site',
    async () => {
      const { code, output } = await runProgram(process.execPath, ['-e', say], { quiet: true })
      if (code !== 0) throw new Problem(output)
    },
    log,
  )
  await expect(step).rejects.toThrow(/route 1\n[\s\S]*route 200\n[\s\S]*it broke/)
  expect(log.text).toContain(`✖ ${building}`)
  expect(log.text).not.toMatch(/route|broke/)
})

test('every text of a start is in both languages, its value put in both', () => {
  expect(inBoth(words => words.otherNetwork, { addresses: '192.0.2.7' }).match(/192\.0\.2\.7/g)).toHaveLength(
    2,
  )
  expect(inBoth(words => words.ready)).toMatch(/[ก-๙].* · .*ready at$/)
})
