/**
 * For `npx prisma studio`, `validate` and the like. Starting, testing and migrating do not go through here
 * but through `scripts/`, because Prisma's own commands for that download a program first.
 */
// Prisma looks for its schema engine before any command, and downloads it when it is not there. Naming any
// program that exists stops the download; nothing here ever runs it (migrations use the engine's WASM form).
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath

import path from 'node:path'
import { defineConfig } from 'prisma/config'

const databaseUrl =
  process.env.DATABASE_URL || `file:${path.resolve(process.env.DATA_DIR || 'data', 'rehearsal.sqlite')}`
const database = databaseUrl.startsWith('file:') ? 'sqlite' : 'postgresql'

export default defineConfig({
  // Written by scripts/prepare-prisma.mjs from prisma/databases and prisma/models.
  schema: path.join('.cache', `prisma-${database}`),
  datasource: { url: databaseUrl },
})
