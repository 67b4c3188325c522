/**
 * `npm run rotate-keys`: a new master secret and a new signing key, while the site serves and nobody is signed out. In
 * two phases: the first run makes them, the next one ends the publication of the old key.
 */
import { makeMaster, makeSigningKey } from '../lib/secrets/make-keys.mjs'
import { nextPhase } from '../lib/secrets/rotation.mjs'
import { logSecurityEvent } from '../lib/web/security-log.mjs'
import { adapterFor, databaseOf } from './migrate.mjs'
import { readArguments } from './setup/arguments.mjs'
import { Problem } from './setup/problem.mjs'
import { isMain } from './setup/root.mjs'
import { runCommand } from './setup/run-command.mjs'
import { readSettings } from './setup/settings.mjs'

const usage = `npm run rotate-keys

  First run: a new signing key and a new master secret. Every process publishes the key within seconds and signs with
  it a minute later; the old key stays published, and whoever is signed in stays so.
  Next run, best a day later: the old key is published no more. It ends by itself after a day.

  เปลี่ยนกุญแจลงนามและความลับหลักของระบบ โดยไม่มีผู้ใดต้องลงชื่อเข้าใช้ใหม่`

const text = { scalarType: 'string', arity: 'scalar' }

/** Statements of one transaction, with the placeholders of either database. */
function statements(transaction, database) {
  const mark = number => (database === 'sqlite' ? '?' : `$${number}`)
  const run = (kind, sql, args) =>
    transaction[kind]({ sql: sql.replace(/#(\d)/g, (_, n) => mark(n)), args, argTypes: args.map(() => text) })
  return {
    // A write that changes nothing takes the row's lock: another run at the same moment waits here.
    lock: () =>
      run('executeRaw', `UPDATE "InstallationSecret" SET "value" = "value" WHERE "name" = 'master'`, []),
    read: async () =>
      Object.fromEntries(
        (await run('queryRaw', 'SELECT "name", "value" FROM "InstallationSecret"', [])).rows,
      ),
    write: (name, value) =>
      run(
        'executeRaw',
        'INSERT INTO "InstallationSecret" ("name", "value") VALUES (#1, #2) ON CONFLICT ("name") DO UPDATE SET "value" = excluded."value"',
        [name, value],
      ),
  }
}

/**
 * Takes the next phase, in one transaction.
 * @param {string} databaseUrl @param {number} [now]
 * @returns {Promise<{phase: 'begun' | 'ended', activeAt: number}>}
 */
export async function rotateKeys(databaseUrl, now = Date.now()) {
  // Before the lock is taken: to make an RSA key takes a while, and others would wait for it.
  const fresh = { master: makeMaster(), signingKey: await makeSigningKey() }
  const connection = await adapterFor(databaseUrl).connect()
  try {
    const transaction = await connection.startTransaction()
    const database = databaseOf(databaseUrl)
    const { lock, read, write } = statements(transaction, database)
    const end = async how => {
      // An adapter frees its connection; the word to the database is Prisma's engine's, else ours.
      await transaction.executeRaw({ sql: how, args: [], argTypes: [] })
      await transaction[how.toLowerCase()]()
    }
    try {
      await lock()
      const kept = await read()
      if (!kept.master || !kept['signing-key'])
        throw new Problem('There is no key yet: start the site once.\n  ยังไม่มีกุญแจ โปรดเปิดระบบก่อนหนึ่งครั้ง')
      const { phase, change, activeAt } = nextPhase(kept, now, fresh)
      if (phase === 'too-early')
        throw new Problem(
          `The new key signs only from ${new Date(activeAt).toISOString()}; run this again after that.\n  กุญแจใหม่ยังไม่เริ่มใช้ โปรดสั่งใหม่หลังเวลานี้`,
        )
      for (const [name, value] of Object.entries(change)) await write(name, value)
      await end('COMMIT')
      logSecurityEvent('key-rotated', { phase })
      return { phase, activeAt }
    } catch (error) {
      await end('ROLLBACK').catch(() => {})
      throw error
    }
  } finally {
    await connection.dispose()
  }
}

if (isMain(import.meta.url)) {
  await runCommand(async () => {
    readArguments({ usage })
    const { phase, activeAt } = await rotateKeys(readSettings(process.env).databaseUrl)
    console.log(
      phase === 'begun'
        ? `A new key is published and signs from ${new Date(activeAt).toISOString()}; the old one stays published for a day, or until this is run again. Nobody is signed out.\nเปลี่ยนกุญแจแล้ว กุญแจเก่ายังใช้ตรวจได้อีกหนึ่งวัน ไม่มีผู้ใดต้องลงชื่อเข้าใช้ใหม่`
        : 'The old signing key is published no more.\nเลิกประกาศกุญแจเก่าแล้ว',
    )
  })
}
