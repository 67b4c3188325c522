import { existsSync } from 'node:fs'
import path from 'node:path'
import { nodeHeaders } from './npm.mjs'

/** Whether a program is on the PATH. */
export const onPath = program =>
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .some(folder => folder && [program, `${program}.exe`].some(name => existsSync(path.join(folder, name))))

/** What this machine lacks to compile better-sqlite3, which is done under Node 20 only, where no ready-made file can be had. */
function missingTools() {
  if (process.platform === 'win32') return onPath('python') || onPath('py') ? [] : ['Python 3']
  const tools = [
    ['python3', 'python3'],
    ['make', 'make'],
    ['g++', 'g++'],
  ]
  return tools.filter(([program]) => !onPath(program)).map(([, name]) => name)
}

const howTo = {
  linux: 'On Debian or Ubuntu: sudo apt-get install -y python3 make g++',
  darwin: 'On a Mac: xcode-select --install',
  win32: 'On Windows: install Python 3 and "Desktop development with C++" of the Visual Studio Build Tools',
}

/** Words for a machine that better-sqlite3 brings no ready-made file for. */
export const noDriverAdvice = () =>
  `better-sqlite3 has no ready-made file that runs here (${process.platform} ${process.arch}, Node ${process.versions.node}).`

/** Words for a machine that could not compile better-sqlite3: what is missing, and how to get it. */
export function compilerAdvice() {
  const missing = missingTools()
  return [
    'The database driver (better-sqlite3) could not be made on this machine.',
    missing.length ? `Missing: ${missing.join(', ')}.` : 'It needs Python 3, make and a C++ compiler.',
    howTo[process.platform] ?? howTo.linux,
    ...(nodeHeaders()
      ? []
      : [
          "Node's header files are not beside Node either; npm downloads them when it is online (Debian: libnode-dev).",
        ]),
    'Then run this again. Or take Node 22 or newer from https://nodejs.org/, for which the driver is ready-made.',
  ].join('\n  ')
}
