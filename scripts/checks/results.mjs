import { existsSync, readFileSync } from 'node:fs'

const read = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined)

/** Counts of Vitest's JSON report; undefined when there is none, because it never got to run. */
export function vitestCounts(file) {
  const report = read(file)
  return report && { passed: report.numPassedTests, failed: report.numFailedTests }
}

/** Counts of Playwright's JSON report. A test that passed only at a second try has not passed. */
export function playwrightCounts(file) {
  const stats = read(file)?.stats
  return stats && { passed: stats.expected, failed: stats.unexpected + stats.flaky }
}
