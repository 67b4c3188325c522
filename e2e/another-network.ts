/**
 * A browser on a network of its own: a second network namespace of this machine, joined to it by a pair of virtual
 * Ethernet devices, as a phone is joined to a laptop by the wifi. It needs Linux, root and `ip`.
 */
import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { chromium } from '@playwright/test'

const ip = (...args: string[]) => execFileSync('ip', args, { stdio: 'pipe' })

/** Of the range for tests of networks (RFC 2544), which nobody is at; two runs on one machine have two. */
const network = `198.18.${process.pid % 256}`
const [ours, theirs] = [`${network}.1`, `${network}.2`]

/** Its browser, and what takes both away; or why there is none on this machine. */
export async function onAnotherNetwork(): Promise<{ launch: typeof launch; remove: () => void } | string> {
  if (process.platform !== 'linux') return 'network namespaces are Linux’s'
  if (process.getuid?.() !== 0) return 'a network namespace is made by root alone'
  // Device names are 15 letters at most; what begins with veth is never offered to phones (lan-address.mjs).
  const [name, end, otherEnd] = [`rehearsal${process.pid}`, `vetha${process.pid}`, `vethb${process.pid}`]
  const wrapper = path.join(tmpdir(), `${name}.sh`)
  const remove = () => {
    ip('netns', 'del', name)
    rmSync(wrapper, { force: true })
  }
  try {
    ip('netns', 'add', name)
  } catch {
    return 'no network namespace can be made here'
  }
  ip('link', 'add', end, 'type', 'veth', 'peer', 'name', otherEnd, 'netns', name)
  ip('addr', 'add', `${ours}/30`, 'dev', end)
  ip('link', 'set', end, 'up')
  ip('-n', name, 'addr', 'add', `${theirs}/30`, 'dev', otherEnd)
  ip('-n', name, 'link', 'set', otherEnd, 'up')
  ip('-n', name, 'route', 'add', 'default', 'via', ours)
  async function launch(options: Parameters<typeof chromium.launch>[0] = {}) {
    const program = options.executablePath ?? chromium.executablePath()
    writeFileSync(wrapper, `#!/bin/sh\nexec ip netns exec ${name} '${program}' "$@"\n`, { mode: 0o700 })
    return chromium.launch({ ...options, executablePath: wrapper })
  }
  return { launch, remove }
}
