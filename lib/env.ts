/**
 * The environment, parsed once at start. Every variable is optional; a wrong one stops the start with an
 * error that names it. Anybody may read it; nobody else reads `process.env`.
 */
import { parseEnv } from './environment.mjs'

export type Env = ReturnType<typeof parseEnv>

let parsed: Env | undefined

/** Parsed when first asked for; the start asks, so that a wrong one stops it. */
export function env(): Env {
  parsed ??= parseEnv(process.env)
  return parsed
}
