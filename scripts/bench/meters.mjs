/** How much of the processor a program has used, as Linux counts it: in nanoseconds, not in ticks. */
import { readdirSync, readFileSync } from 'node:fs'

/** What is gone between listing and reading has used nothing more. @param {() => number} read */
const orNothing = read => {
  try {
    return read()
  } catch {
    return 0
  }
}

/** Milliseconds of processor time of one process, all of its threads. @param {number} pid @returns {number} */
export const cpuOfProcess = pid =>
  orNothing(() =>
    readdirSync(`/proc/${pid}/task`).reduce(
      (sum, task) =>
        sum +
        orNothing(() => Number(readFileSync(`/proc/${pid}/task/${task}/schedstat`, 'utf8').split(' ', 1)[0])),
      0,
    ),
  ) / 1e6

/** The processes below one. @param {number} pid @returns {number[]} */
export const childrenOf = pid => {
  const tasks = `/proc/${pid}/task`
  return readdirSync(tasks).flatMap(task =>
    readFileSync(`${tasks}/${task}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  )
}

/** Milliseconds of processor time of a process and all below it. @param {number} pid @returns {number} */
export const cpuOfTree = pid =>
  cpuOfProcess(pid) + childrenOf(pid).reduce((sum, child) => sum + cpuOfTree(child), 0)

/** Megabytes that a process and all below it hold in memory. @param {number} pid @returns {number} */
export const memoryOfTree = pid => {
  const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0)
  return kilobytes / 1024 + childrenOf(pid).reduce((sum, child) => sum + memoryOfTree(child), 0)
}

/** The same where each process has only its share of what several have in common, as browsers do. @param {number} pid @returns {number} */
export const shareOfTree = pid =>
  orNothing(
    () => Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0) / 1024,
  ) + orNothing(() => childrenOf(pid).reduce((sum, child) => sum + shareOfTree(child), 0))
