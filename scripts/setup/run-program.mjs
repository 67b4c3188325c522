import { spawn } from 'node:child_process'
import { root } from './root.mjs'

// The output passes through us, so a program cannot see for itself that a terminal will show it.
const colour = process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: '1' } : {}

/** Enough for all that a build says, and no program can fill the memory. */
const keptCharacters = 1_000_000

/**
 * Runs a program to its end, without a shell, so that it behaves the same on Windows and no argument needs
 * quoting. What it prints goes to the terminal (or is held back when `quiet`).
 * @param {string} program
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, cwd?: string, quiet?: boolean, uid?: number, gid?: number }} [options]
 * @returns {Promise<{ code: number, output: string }>} `output` is the end of what it printed
 */
export function runProgram(program, args, { env = {}, cwd = root, quiet = false, uid, gid } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...colour, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      uid,
      gid,
    })
    const end = () => child.kill()
    process.on('exit', end)
    let output = ''
    const keep = terminal => chunk => {
      output = (output + chunk).slice(-keptCharacters)
      if (!quiet) terminal.write(chunk)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    child.on('error', reject)
    child.on('close', (code, signal) => {
      process.off('exit', end)
      resolve({ code: code ?? (signal ? 1 : 0), output })
    })
  })
}

/** Runs a JavaScript file of an installed package with this same Node. */
export const runNode = (script, args, options) => runProgram(process.execPath, [script, ...args], options)
