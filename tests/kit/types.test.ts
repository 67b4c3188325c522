/** The kit's types, compiled as a project of somebody else's has them: whatever kind of modules it is made of. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compileKit } from '@/scripts/setup/pack-kit.mjs'
import { inRoot } from '@/scripts/setup/root.mjs'
import { runNode } from '@/scripts/setup/run-program.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'kit-types-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** As npm would have put it there. */
function link(name: string): void {
  const place = path.join(folder, 'node_modules', name)
  mkdirSync(path.dirname(place), { recursive: true })
  symlinkSync(inRoot('node_modules', name), place, 'dir')
}

beforeAll(async () => {
  const kit = path.join(folder, 'node_modules/sso-rehearsal-kit')
  await compileKit(path.join(kit, 'dist'))
  cpSync(inRoot('e2e/kit/package.json'), path.join(kit, 'package.json'))
  for (const name of ['@playwright/test', '@types/node']) link(name)
})

const suite = `import { expect, HttpBrowser, type Person, Room, type RoomOptions, test, walkSignIn } from 'sso-rehearsal-kit'

const options: RoomOptions = { pace: 'fast', locale: 'en' }
test.use({ roomOptions: options, personKey: 'no-email', sharedRoom: { id: 'x', token: 'y' } })
test('signs in', async ({ page, request, room, person, connect, inbox, faults, roomTrace, clock }) => {
  const attached: Room = await Room.attach(request, room.id, room.token)
  const added: Person = await attached.addPerson({ firstName: 'กานดา' })
  await connect.signInAs(added.citizenId)
  const fault: string = await faults.arm('token-down', { where: { client_id: 'thai-mooc' } })
  await faults.expectNotFired(fault)
  const letter = await inbox.waitForMessage(person.email ? { to: person.email } : {})
  const kinds: string[] = (await roomTrace.hops()).map(hop => hop.kind)
  const now: Date = await clock.now()
  const menu = await new HttpBrowser().open(room.urls.issuer)
  const readCode = (reference: string) => room.readCode({ reference })
  const end: string = (await walkSignIn(new HttpBrowser(), menu, { citizenId: added.citizenId, readCode })).url
  await expect(page).toHaveURL(end + letter.id + kinds + now)
  // @ts-expect-error there is no fixture of that name
  test('errs', ({ roomm }) => roomm)
})
`
const configuration = `import { defineConfig } from 'sso-rehearsal-kit'

export default defineConfig({
  workers: 4,
  use: { rehearsalOrigin: 'http://localhost:3000', keepFailedRoom: true, trace: 'on-first-retry' },
  projects: [{ name: 'signed in', use: { sharedRoom: 'room.json', storageState: 'signed-in.json', personKey: 'ready' } }],
})
// @ts-expect-error there is no option of that name
defineConfig({ use: { rehersalOrigin: 'http://localhost:3000' } })
`
/** Playwright's own, told of the kit's options. */
const withPlaywright = `import { defineConfig } from '@playwright/test'
import type { KitOptions } from 'sso-rehearsal-kit'

export default defineConfig<KitOptions>({ use: { rehearsalOrigin: 'http://localhost:3000' } })
`

/** A project in a folder of its own below the one where the kit is installed. */
function project(name: string, type: 'commonjs' | 'module', compilerOptions: object): string {
  const place = path.join(folder, name)
  mkdirSync(place)
  const files = {
    'suite.spec.ts': suite,
    'playwright.config.ts': configuration,
    'other.config.ts': withPlaywright,
  }
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(place, file), text)
  writeFileSync(path.join(place, 'package.json'), JSON.stringify({ type }))
  const options = {
    ...{ strict: true, noEmit: true, types: ['node'], target: 'es2022', skipLibCheck: true },
    ...compilerOptions,
  }
  writeFileSync(path.join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }))
  return place
}

async function expectToCompile(place: string): Promise<void> {
  const tsc = inRoot('node_modules/typescript/bin/tsc')
  const { code, output } = await runNode(tsc, ['-p', place], { quiet: true })
  expect(output).toBe('')
  expect(code).toBe(0)
}

describe.each(['commonjs', 'module'] as const)('in a package of type %s', type => {
  test.each([
    ['commonjs', { module: 'commonjs' }],
    ['node16', { module: 'node16' }],
    ['nodenext', { module: 'nodenext' }],
    ['bundler', { module: 'preserve', moduleResolution: 'bundler' }],
  ])('%s finds every name with its type, and an option that does not exist', async (name, options) => {
    await expectToCompile(project(`${type}-${name}`, type, options))
  })
})

test('the declarations themselves are without an error, for an import and for a require', async () => {
  const place = project('both', 'commonjs', { module: 'node16', skipLibCheck: false })
  writeFileSync(path.join(place, 'imports.spec.mts'), suite)
  await expectToCompile(place)
})
