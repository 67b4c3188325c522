/**
 * What we rely on in a library although its manual does not promise it. Not the version is tested but the behaviour, so
 * an upgrade that keeps it passes, and one that does not says what broke, where, and what to do.
 */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'vitest'

export interface Reliance {
  /** What the library does, as a sentence about it. */
  does: string
  /** The one file of ours that leans on it, and what for. */
  usedBy: string
  /** What to do when it no longer does. */
  otherwise: string
}

const versionOf = (library: string): string =>
  JSON.parse(readFileSync(path.join('node_modules', library, 'package.json'), 'utf8')).version

const reasonOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause))

/** One thing that we rely on, and how it shows. */
export const reliedOn = (
  library: string,
  { does, usedBy, otherwise }: Reliance,
  check: () => unknown,
): void =>
  test(`${library} ${does}`, async () => {
    try {
      await check()
    } catch (cause) {
      throw new Error(
        `${library} ${versionOf(library)} no longer keeps what we rely on: that it ${does}.
Used by: ${usedBy}
What to do: ${otherwise}
What was seen: ${reasonOf(cause)}`,
      )
    }
  })
