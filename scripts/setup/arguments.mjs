import { parseArgs } from 'node:util'
import { Problem } from './problem.mjs'

/** In how many letters two words differ (Levenshtein). */
function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (const [line, letter] of [...a].entries()) {
    const next = [line + 1]
    for (const [column, other] of [...b].entries())
      next.push(Math.min(row[column] + (letter === other ? 0 : 1), row[column + 1] + 1, next[column] + 1))
    row = next
  }
  return row[b.length]
}

/** ` Did you mean X?` where a known word is near; nothing otherwise. */
export function didYouMean(word, known) {
  const [near] = known
    .filter(each => distance(word, each) <= 2)
    .sort((a, b) => distance(word, a) - distance(word, b))
  return near ? ` Did you mean ${near}?` : ''
}

function refuse(error, args, options) {
  const known = [...Object.keys(options), 'help'].map(name => `--${name}`)
  const unknown = args.map(arg => arg.split('=')[0]).find(arg => arg.startsWith('-') && !known.includes(arg))
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION' || !unknown) return error.message
  return `There is no option ${unknown}.${didYouMean(unknown, known)}`
}

/**
 * Reads a command's arguments. `--help` (or `-h`) prints the usage and ends the command.
 * @param {{ options?: import('node:util').ParseArgsConfig['options'], usage: string, allowPositionals?: boolean }} command
 * @throws {Problem} for an argument that the command does not have, with the nearest that it has, and the usage
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
    throw new Problem(`${refuse(error, args, options)}\n\n${usage}`)
  }
  if (parsed.values.help) {
    console.log(usage)
    process.exit(0)
  }
  return parsed
}
