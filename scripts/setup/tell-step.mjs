/**
 * What `npm start` has to do before it serves is a line a step, with the seconds it took. What the programs behind a
 * step print is told only when one of them fails: the error holds it.
 */
import { inBoth } from './words.mjs'

/** A line of both languages fits; in a narrower terminal it would break, and could not be written over. */
const columnsOfALine = 72
const everyMilliseconds = 1000

let isFirst = true

/**
 * Does `work` and says so. In a terminal the line counts its seconds until it is done; elsewhere (a log, a pipe) one
 * line says that it begins, another that it is done.
 * @template Result
 * @param {keyof import('./words.mjs').Words['steps']} step
 * @param {() => Promise<Result>} work
 * @param {{ isTTY?: boolean, columns?: number, write: (text: string) => unknown }} [terminal]
 * @returns {Promise<Result>}
 */
export async function tellStep(step, work, terminal = process.stdout) {
  if (isFirst) terminal.write(`\n  ${inBoth(words => words.patience)}\n\n`)
  isFirst = false
  const isLive = terminal.isTTY && (terminal.columns ?? 0) >= columnsOfALine
  const began = performance.now()
  const what = inBoth(words => words.steps[step])
  const line = sign => {
    const seconds = Math.round((performance.now() - began) / 1000)
    return `  ${sign} ${what}${seconds ? `  ${seconds} s` : ''}`
  }
  const write = sign => terminal.write(isLive ? `\r\x1b[2K${line(sign)}` : `${line(sign)}\n`)
  write('…')
  const counting = isLive ? setInterval(() => write('…'), everyMilliseconds) : undefined
  const end = sign => {
    clearInterval(counting)
    write(sign)
    if (isLive) terminal.write('\n')
  }
  try {
    const result = await work()
    end('✔')
    return result
  } catch (error) {
    end('✖')
    throw error
  }
}
