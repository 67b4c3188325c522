/**
 * A failure's name is known to lib/faults alone: what it does is done by its effect, on what is true, and no use case
 * asks which one it was. So no name of one stands in the code of anything else.
 */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { type FaultName, faultNames } from '@/lib/faults/catalogue'

/** Words that are also something else, and what. */
const alsoCalled: { [N in FaultName]?: string } = {
  'register-down': 'a refusal of the step that asks the register',
  'not-in-register': 'a refusal of the same step',
  'session-lost': 'a refusal of the step that submits a code',
  'no-email': 'a person of the cast, and what is wrong with their record',
  'authorization-error': 'a kind of hop in the trace',
  'token-refused': 'a line in the security log',
}

/** Arms failures and asks whether they fired, as a tester does from outside; held to the catalogue by its types. */
const arming = 'lib/exercises/exercises.ts'

const root = path.resolve(import.meta.dirname, '../..')
const sources = ['lib', 'app', 'components'].flatMap(folder =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map(file => path.posix.join(folder, file))
    .filter(file => /\.(ts|tsx|mjs)$/.test(file))
    .filter(
      file => !file.startsWith('lib/faults/') && !file.startsWith('lib/db/generated/') && file !== arming,
    )
    .map(file => ({ file, source: readFileSync(path.join(root, file), 'utf8') })),
)

const literal = new RegExp(`(['"\`])(?:${faultNames.join('|')})\\1`, 'g')

/** The lines of a source that name a failure: all but those whose word is also something else's. */
function linesThatName(source: string): string[] {
  return source.split('\n').filter(line => {
    // Held to the catalogue by its type: renamed there, it does not compile here.
    if (/: FaultName = /.test(line)) return false
    const names = [...line.matchAll(literal)].map(([text]) => text.slice(1, -1))
    return names.some(name => /fault/i.test(line) || !(name in alsoCalled))
  })
}

test('no code outside lib/faults names a failure', () => {
  const found = sources.map(({ file, source }) => ({ file, lines: linesThatName(source) }))
  expect(found.filter(({ lines }) => lines.length > 0)).toEqual([])
})

test('each of the other words is still one', () => {
  const gone = Object.keys(alsoCalled).filter(
    word =>
      !sources.some(({ source }) => [...source.matchAll(literal)].some(([text]) => text.includes(word))),
  )
  expect(gone).toEqual([])
})

describe('a name is seen', () => {
  test.each([
    "if (faults.includes('register-down')) return refuse()",
    "const [late] = names.filter(name => name === 'hand-over-late')",
    'if (fault === "code-expired") return',
    "switch (name) { case 'mail-lost': break }",
  ])('%s', line => expect(linesThatName(line)).toEqual([line]))

  test.each(["return { ok: false, slip: 'register-down' }", "const lostLetter: FaultName = 'mail-lost'"])(
    'and left alone: %s',
    line => expect(linesThatName(line)).toEqual([]),
  )
})
