import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { inRoot } from './root.mjs'

/** No table or enum is somebody else's. */
export const filters = { externalTables: [], externalEnums: [] }

/**
 * What the engine imports, with a difference: it never clears the ten-second alarm of its own lock, which must
 * not keep a program alive that is done.
 */
function imports() {
  const alarm = Object.keys(bindings).find(name => name.startsWith('__wbg_setTimeout_'))
  return { ...bindings, [alarm]: (wake, milliseconds) => setTimeout(wake, milliseconds).unref() }
}

let instantiated

/** Prisma's schema engine comes as a binary to download or as this WASM file from the npm registry. */
function instantiate() {
  instantiated ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const { instance } = await WebAssembly.instantiate(readFileSync(file.replace(/\.js$/, '.wasm')), {
      './schema_engine_bg.js': imports(),
    })
    bindings.__wbg_set_wasm(instance.exports)
    instance.exports.__wbindgen_start()
  })()
  return instantiated
}

/**
 * Gives `use` Prisma's schema engine on a database, and closes every connection after it: the engine itself
 * leaves them open, which keeps SQLite's last changes in its -wal file.
 * @template T
 * @param {{ provider: string, adapterName: string, connect: Function, connectToShadowDb: Function }} adapter
 *   a driver adapter's factory, such as `new PrismaPg(…)`
 * @param {{ path: string, content: string }[]} schema see `composeSchema`
 * @param {(engine: import('@prisma/schema-engine-wasm').SchemaEngine) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withSchemaEngine(adapter, schema, use) {
  await instantiate()
  const opened = []
  const keep = async connection => {
    opened.push(await connection)
    return connection
  }
  const watched = {
    provider: adapter.provider,
    adapterName: adapter.adapterName,
    connect: () => keep(adapter.connect()),
    connectToShadowDb: () => keep(adapter.connectToShadowDb()),
  }
  const datamodels = schema.map(file => [file.path, file.content])
  try {
    const bound = bindMigrationAwareSqlAdapterFactory(watched)
    const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, bound)
    try {
      return await use(engine)
    } finally {
      engine.free()
    }
  } finally {
    for (const connection of opened) await connection.dispose()
  }
}

/**
 * The migrations of a database on disk, oldest first, as the engine takes them.
 * @param {string} database
 * @returns {import("@prisma/schema-engine-wasm").MigrationList}
 */
export function readMigrations(database) {
  const baseDir = inRoot('prisma/migrations', database)
  const names = statSync(baseDir, { throwIfNoEntry: false }) ? readdirSync(baseDir).sort() : []
  return {
    baseDir,
    lockfile: { path: './migration_lock.toml', content: `provider = "${database}"\n` },
    shadowDbInitScript: '',
    migrationDirectories: names.map(name => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: {
          tag: 'ok',
          value: readFileSync(path.join(baseDir, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n'),
        },
      },
    })),
  }
}
