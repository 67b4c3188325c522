import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Asked of one database only, SQLite, where asking is cheapest. */
const sameOnEither = [
  // What a call costs is ours: the calls of the database are counted, not timed.
  'tests/costs/**',
  // Thousands of bad bodies, queries and forms, each refused by what reads it, before anything is asked to store it.
  'tests/api/bad-bodies.db.test.ts',
  'tests/api/bad-forms.db.test.ts',
  // Others' programs make clients of our document, which is the same on either.
  'tests/api/generated-clients.db.test.ts',
]

/**
 * Two projects. `unit`: pure rules, no database. `database` (files named *.db.test.ts): each file gets a fresh,
 * migrated database of the kind that TEST_DATABASE names (sqlite by default, or postgresql).
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.db.test.ts'],
          setupFiles: ['tests/setup/forget-file-before.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/**/*.db.test.ts'],
          exclude: process.env.TEST_DATABASE === 'postgresql' ? sameOnEither : [],
          globalSetup: ['tests/setup/database-template.ts'],
          setupFiles: ['tests/setup/forget-file-before.ts', 'tests/setup/fresh-database.ts'],
          sequence: { setupFiles: 'list' },
        },
      },
    ],
    // A first query loads and compiles a lot; on a busy machine that alone may pass the default five seconds.
    testTimeout: 30_000,
    // One file after the other in one process, each with our modules anew: see the setup file.
    isolate: false,
    server: {
      deps: {
        inline: ['use-intl'],
        // Its WASM can be set up once a process: as a library it is loaded once.
        external: [/\/scripts\/setup\/schema-engine\.mjs$/],
      },
    },
    hookTimeout: 60_000,
    // The tests' own environment: whatever the terminal has set must not change what they prove.
    env: {
      PORT: '',
      APP_ORIGIN: 'http://localhost:3000',
      DATA_DIR: '',
      DATABASE_URL: '',
      SMTP_URL: '',
      MAIL_ALLOW_DOMAINS: '',
      ROOM_TTL_DAYS: '',
      TRAINER_PASS: '',
      TRUSTED_PROXIES: '',
      CLIENT_HOSTS: '',
      CALL_HOSTS: '',
      INSIDE_ORIGIN: '',
      SECURITY_CONTACT: '',
    },
  },
  resolve: {
    alias: {
      '@': root.replace(/[\\/]$/, ''),
      // As in the build (next.config.ts).
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  },
})
