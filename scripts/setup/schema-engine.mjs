import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { inRoot } from './root.mjs'

/** No table or enum is somebody else's. */
export const filters = { externalTables: [], externalEnums: [] }

let instantiated

/** Prisma's schema engine comes as a binary to download or as this WASM file from the npm registry. */
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
 * Prisma's schema engine on a database. Call `free()` when done.
 * @param {object} adapter a driver adapter's factory, such as `new PrismaPg(…)`
 * @param {{ path: string, content: string }[]} schema see `composeSchema`
 */
export async function openSchemaEngine(adapter, schema) {
  await instantiate()
  const datamodels = schema.map(file => [file.path, file.content])
  return bindings.SchemaEngine.new({ datamodels }, () => {}, bindMigrationAwareSqlAdapterFactory(adapter))
}

/** The migrations of a database on disk, oldest first, as the engine takes them. */
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
