/** What leans on a library's inside stands in one file for each library, so that an upgrade has one place to look at. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'

const touches: readonly (readonly [what: RegExp, file: string])[] = [
  [
    /createContext\(|\.IdToken\b|\.backchannelLogout\b|compareClientSecret|\.Session\.get\(|as \{ consumed|op\.logoutForm|\.checks\.get\(/,
    'lib/connect/oidc-provider-internals.ts',
  ],
  [/from 'cookies'/, 'lib/connect/oidc-provider-internals.ts'],
  [/bindMigrationAware|from '@prisma\/schema-engine-wasm/, 'scripts/setup/schema-engine.mjs'],
  [/prisma\/build\/index\.js/, 'scripts/prepare-prisma.mjs'],
  [/'BEGIN IMMEDIATE'|as unknown as \{ client/, 'lib/db/sqlite-adapter.ts'],
  [/from 'nodemailer\/lib/, 'lib/mail/compose.ts'],
  [/react-dom\/server/, 'components/ui/still.tsx'],
  [/conform:|from '@auth\/core'|skipCSRFCheck/, 'lib/mooc/configure-auth.ts'],
]
/** Nobody's to touch. */
const nowhere = /from '(next\/dist|use-intl\/dist|oidc-provider\/lib|@auth\/core\/lib)/

const files = ['lib', 'app', 'components', 'scripts'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => path.posix.join(folder, name.replaceAll('\\', '/')))
    .filter(name => /\.(ts|tsx|mjs)$/.test(name) && !name.includes('/generated/')),
)
const sources = files.map(file => ({ file, source: readFileSync(file, 'utf8') }))

test.each(touches)('%s only in %s', (what, file) => {
  expect(sources.filter(({ source }) => what.test(source)).map(one => one.file)).toEqual([file])
})

test('and no file imports what a package keeps to itself', () => {
  expect(sources.filter(({ source }) => nowhere.test(source)).map(({ file }) => file)).toEqual([])
})
