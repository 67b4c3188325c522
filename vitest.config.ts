import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('.', import.meta.url))

/**
 * Two projects. `unit`: pure rules, no database. `database` (files named *.db.test.ts): each file gets a fresh,
 * migrated database of the kind that TEST_DATABASE names (sqlite by default, or postgresql).
 */
export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.db.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: ['tests/**/*.db.test.ts'],
          // What a call costs is ours, and the same on either.
          exclude: process.env.TEST_DATABASE === 'postgresql' ? ['tests/costs/**'] : [],
          globalSetup: ['tests/setup/database-template.ts'],
          setupFiles: ['tests/setup/fresh-database.ts'],
        },
      },
    ],
    // A first query loads and compiles a lot; on a busy machine that alone may pass the default five seconds.
    testTimeout: 30_000,
    server: { deps: { inline: ['use-intl'] } },
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
