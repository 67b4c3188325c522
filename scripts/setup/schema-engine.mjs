/**
 * Prisma's schema engine in its WASM form, from the npm registry: its other form is a program to download, which a
 * classroom without internet has not (docs/decisions/0007). The only file that knows how it is loaded and called; what
 * is relied on is in tests/libraries/prisma.test.ts, which fails at an upgrade that changes it.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { inRoot } from './root.mjs'

/** No table or enum is somebody else's. */
export const filters = { externalTables: [], externalEnums: [] }

let instantiated

/**
 * Loads the engine: what its own schema_engine.js does, but that file imports the WASM as a module, which Node 20
 * cannot. The names are those that wasm-bindgen gives to every such package.
 */
function instantiate() {
  instantiated ??= (async () => {
    const file = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')
    const { instance } = await WebAssembly.instantiate(readFileSync(file.replace(/\.js$/, '.wasm')), {
      './schema_engine_bg.js': bindings,
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
