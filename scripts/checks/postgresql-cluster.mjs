import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  appendFileSync,
  chownSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../network/port.mjs'
import { Problem } from '../setup/problem.mjs'

const windows = process.platform === 'win32'
const versionsIn = folder =>
  existsSync(folder) ? readdirSync(folder).sort((a, b) => Number(b) - Number(a)) : []

/** The folder of PostgreSQL's own programs (newest first), which Debian and others keep off the PATH. */
export function findPostgresql() {
  const folders = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    ...['/usr/lib/postgresql', 'C:\\Program Files\\PostgreSQL', '/Library/PostgreSQL'].flatMap(base =>
      versionsIn(base).map(version => path.join(base, version, 'bin')),
    ),
    ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap(base =>
      (existsSync(base) ? readdirSync(base) : [])
        .filter(name => name.startsWith('postgresql'))
        .map(name => path.join(base, name, 'bin')),
    ),
  ]
  return folders.find(folder => folder && existsSync(path.join(folder, windows ? 'initdb.exe' : 'initdb')))
}

/** PostgreSQL refuses to run as root; Debian's package makes the user `postgres`. */
function unprivileged() {
  if (process.getuid?.() !== 0) return {}
  const idOf = flag =>
    Number(spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' }).stdout.trim() || Number.NaN)
  const user = { uid: idOf('-u'), gid: idOf('-g') }
  if (Number.isNaN(user.uid))
    throw new Problem('PostgreSQL does not run as root, and there is no user "postgres".')
  return user
}

/**
 * Starts a PostgreSQL of our own on a free loopback port, in a temporary folder: it touches no database that
 * the machine may have, and everything of it is gone after `stop()` (also called when the process exits).
 * @returns {Promise<{ url: string, stop: () => void }>}
 */
export async function startPostgresql() {
  const programs = findPostgresql()
  if (!programs) throw new Problem('PostgreSQL was not found.')
  const user = unprivileged()
  const folder = mkdtempSync(path.join(tmpdir(), 'rehearsal-postgresql-'))
  const data = path.join(folder, 'data')
  const password = randomBytes(16).toString('hex')
  const passwordFile = path.join(folder, 'password')
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (user.uid !== undefined) for (const entry of [folder, passwordFile]) chownSync(entry, user.uid, user.gid)

  const run = (program, args) => {
    const { status, error, stdout, stderr } = spawnSync(path.join(programs, program), args, {
      ...user,
      cwd: folder,
      encoding: 'utf8',
      windowsHide: true,
    })
    if (status !== 0)
      throw new Problem(`PostgreSQL's ${program} failed: ${error?.message ?? ''}${stdout}${stderr}`)
  }
  const stop = () => {
    process.off('exit', stop)
    const pgCtl = path.join(programs, 'pg_ctl')
    spawnSync(pgCtl, ['stop', '-D', data, '-m', 'immediate', '-w'], { ...user, cwd: folder, stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
  process.on('exit', stop)

  const port = await freePort()
  run('initdb', [
    '-D',
    data,
    '-U',
    'rehearsal',
    '-A',
    'scram-sha-256',
    `--pwfile=${passwordFile}`,
    '-E',
    'UTF8',
    '--no-locale',
    '--no-sync',
  ])
  appendFileSync(
    path.join(data, 'postgresql.conf'),
    [
      `port = ${port}`,
      "listen_addresses = '127.0.0.1'",
      "unix_socket_directories = ''",
      'max_connections = 200',
      // The data is thrown away after the tests: safety against power cuts would only slow them.
      'fsync = off',
      'synchronous_commit = off',
      'full_page_writes = off',
      'autovacuum = off',
    ].join('\n'),
  )
  // Without a log file pg_ctl would keep our output open for as long as the server runs.
  run('pg_ctl', ['start', '-D', data, '-w', '-l', path.join(folder, 'log')])
  return { url: `postgresql://rehearsal:${password}@127.0.0.1:${port}/postgres`, stop }
}
