/**
 * Test files follow one another in one process (vitest.config.ts: `isolate: false`), because loading Next, Prisma and
 * the provider anew for each cost more than the tests. Before each file, all that the one before left is put back:
 * what stays are loaded libraries. Modules of ours are evaluated anew, as in a process of the file's own.
 */
import { readFileSync } from 'node:fs'
import { expect, vi } from 'vitest'

type Kept = Record<`rehearsal${string}`, unknown> & {
  rehearsalDatabase?: { $disconnect(): Promise<void> }
  /** Hops that wait to be written; written later, they would open the database of the file before. */
  rehearsalTrace?: { timer?: NodeJS.Timeout; writing: Promise<void> }
  /** The environment as the first file found it. */
  testEnvironment?: NodeJS.ProcessEnv
  testFileBefore?: string
}
const kept = globalThis as unknown as Kept

vi.useRealTimers()
vi.unstubAllEnvs()
vi.unstubAllGlobals()
kept.testEnvironment ??= { ...process.env }
for (const name of Object.keys(process.env)) if (!(name in kept.testEnvironment)) delete process.env[name]
Object.assign(process.env, kept.testEnvironment)

clearTimeout(kept.rehearsalTrace?.timer)
await kept.rehearsalTrace?.writing
await kept.rehearsalDatabase?.$disconnect()
// What the code keeps once a process is kept under names that begin so.
const isOurs = (name: string): name is `rehearsal${string}` => name.startsWith('rehearsal')
for (const name of Object.keys(kept).filter(isOurs)) delete kept[name]

// A mocked module stays mocked until somebody takes it back.
const source = kept.testFileBefore ? readFileSync(kept.testFileBefore, 'utf8') : ''
for (const [, name = ''] of source.matchAll(/\bvi\.(?:do)?mock\(\s*'([^']+)'/gi)) vi.doUnmock(name)
kept.testFileBefore = expect.getState().testPath

vi.resetModules()
