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
    // Node's first sentence names the argument; what follows is about ways to pass values that no command of ours has.
    throw new Problem(`${error.message.split('. ')[0]}\n\n${usage}`)
  }
  if (parsed.values.help) {
    console.log(usage)
    process.exit(0)
  }
  return parsed
}
