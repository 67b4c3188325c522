import { explainDisk } from './disk.mjs'
import { Problem } from './problem.mjs'

/** Runs a command's main function. What the person can put right is told in words, without a stack; exit code 1. */
export async function runCommand(main) {
  try {
    await main()
  } catch (error) {
    const reason = explainDisk(error)
    console.error(reason instanceof Problem ? `\n✖ ${reason.message}\n` : reason)
    process.exit(1)
  }
}
