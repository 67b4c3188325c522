import { readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { expect, test } from 'vitest'

const root = path.resolve(import.meta.dirname, '../..')

/** What a module loads before its first line runs: not what it imports later, when it needs it. */
const staticImports = (source: string): string[] =>
  [...source.matchAll(/^(?:import|export)\b(?:[^'"=;()]*\bfrom)?\s*['"]([^'"\n]+)['"]/gm)].map(
    ([, name = '']) => name,
  )

function packagesOf(file: string, seen = new Set<string>()): string[] {
  if (seen.has(file)) return []
  seen.add(file)
  return staticImports(readFileSync(file, 'utf8')).flatMap(name => {
    if (name.startsWith('.')) return packagesOf(path.resolve(path.dirname(file), name), seen)
    return isBuiltin(name) ? [] : [`${path.relative(root, file)}: ${name}`]
  })
}

test.each(['start', 'test'])(
  'npm %s begins on a machine where nothing is installed: with what Node itself has',
  command => {
    expect(packagesOf(path.join(root, `scripts/${command}.mjs`))).toEqual([])
  },
)
