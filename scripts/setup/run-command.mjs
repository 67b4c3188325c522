import { explainDisk } from './disk.mjs'
import { Problem } from './problem.mjs'

/** Signals that ask a command to end, and the exit code that tells of each (128 and its number). */
const endings = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }

/** A program that a command started does not outlive it, nor does a server that a test stage started. */
function endOnSignals() {
  for (const [signal, code] of Object.entries(endings)) {
    process.on(signal, () => {
      // Serving has its own way to end (scripts/serve).
      if (process.listenerCount(signal) === 1) process.exit(code)
    })
  }
}

const glanceMilliseconds = 500

/**
 * npm passes a signal to the shell that it ran us with, and no shell has to pass it on: so a parent that is gone is
 * taken for the signal. Without npm a command may well outlive the terminal it was started from.
 */
function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return
  const parent = process.ppid
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM')
  }, glanceMilliseconds).unref()
}

/** What the person can put right is told in words, without a stack; exit code 1. */
export function tellAndEnd(error) {
  const reason = explainDisk(error)
  console.error(reason instanceof Problem ? `\n✖ ${reason.message}\n` : reason)
  process.exit(1)
}

/** Runs a command's main function. What the person can put right is told in words, without a stack; exit code 1. */
export async function runCommand(main) {
  endOnSignals()
  endWithNpm()
  try {
    await main()
  } catch (error) {
    tellAndEnd(error)
  }
}
