import { parseArgs } from 'node:util'
import { Problem } from './problem.mjs'

/**
 * Reads a command's arguments. `--help` (or `-h`) prints the usage and ends the command.
 * @param {{ options?: import('node:util').ParseArgsConfig['options'], usage: string, allowPositionals?: boolean }} command
 * @throws {Problem} for an argument that the command does not have, with the usage
 */
export function readArguments(
  { options = {}, usage, allowPositionals = false },
  args = process.argv.slice(2),
) {
  let parsed
  try {
    parsed = parseArgs({
      args,
      options: { ...options, help: { type: 'boolean', short: 'h' } },
      allowPositionals,
    })
  } catch (error) {
    // Node goes on to advise how to pass such a word as a value, which no command of ours takes.
    throw new Problem(`${error.message.replace(/\. To specify .*/s, '.')}\n\n${usage}`)
  }
  if (parsed.values.help) {
    console.log(usage)
    process.exit(0)
  }
  return parsed
}
