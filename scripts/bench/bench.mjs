/**
 * `npm run bench`: what things cost, each mode in a file of its own. Compare ratios of one run: machines differ.
 * Without a mode: a whole first journey (journey-cost.mjs). The others are options, see `modes`.
 */
const modes = {
  '--protocol': './protocol-cost.mjs',
  '--class': './class.mjs',
  '--testers': './testers.mjs',
  '--weights': './weights.mjs',
  '--trace': './trace-cost.mjs',
  '--waits': './held-waits.mjs',
  '--sweep': './sweep-cost.mjs',
}
const wished = Object.entries(modes).find(([option]) => process.argv.includes(option))
await import(wished?.[1] ?? './journey-cost.mjs')
process.exit(0)
