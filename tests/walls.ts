/**
 * The walls of the project: which folder may import which. One row a folder (or a file that is a door of its
 * own); what a row does not name is forbidden, a folder without a row too. A folder may always import itself.
 * `dir/*` means the files directly in a folder. Read by walls.test.ts; to open a door, add its name and say why.
 */
import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { type RelyingParty, relyingParties, type Site, siteNames, sites } from '@/lib/sites/sites.mjs'

export interface Row {
  /** What the folder is, and why it may import what it does. */
  because: string
  /** Row names; '*' is every row. */
  mayImport: readonly string[]
  /** Planned and not there yet. Take the mark away with the folder's first file. */
  coming?: true
}

const reading = [
  'lib/identity',
  'lib/sites',
  'lib/i18n',
  'lib/paths.ts',
  'lib/env.ts',
  'lib/web/address-ranges.mjs',
  'lib/web/read-url.mjs',
]
const plumbing = [
  ...reading,
  'lib/web',
  'lib/secrets',
  'lib/remember.ts',
  'lib/wait-for.ts',
  'lib/db/away.mjs',
  'lib/web/current-request.mjs',
]
/** What a site's use cases stand on. The database is for their store.ts alone, see `databaseFolder`. */
const roomFloor = [...plumbing, 'lib/limits', 'lib/db', 'lib/db/columns.ts', 'lib/db/errors.ts']
const siteFloor = [...roomFloor, 'lib/waits', 'lib/rooms']
/** What a page of any site is made of; the practice bar is in every site's layout. */
const pageFloor = [
  ...[...plumbing, 'lib/rooms', 'lib/practice', 'lib/progress'],
  ...['components/ui', 'components/practice'],
]
/** What a person is made of, without the people of any room. */
const person = ['status', 'columns', 'own-claims'].map(name => `lib/people/${name}.ts`)
/** What the table of failures is made of. */
const failureParts = ['effects', 'answer-effects', 'truths', 'where'].map(name => `lib/faults/${name}.ts`)
/** Where a site's pages are: the route group that holds its path. */
function pagesOf(site: Site): string {
  const room = 'app/r/[room]'
  const groups = readdirSync(path.join(import.meta.dirname, '..', room))
  const group = groups.find(name =>
    existsSync(path.join(import.meta.dirname, '..', room, name, sites[site].path)),
  )
  return `${room}/${group}`
}
/** The one that is a client by Auth.js; the others are by openid-client. */
const withAuthJs: RelyingParty = 'mooc'
/** Each relying party's use cases, pages and face: lib/{site}, its route group, components/{site}. */
const relyingPartyRows: [string, Row][] = relyingParties.flatMap(site => {
  const [useCases, face] = [`lib/${site}`, `components/${site}`]
  const library = site === withAuthJs ? [] : ['lib/code-flow']
  return [
    [
      useCases,
      {
        because: 'knows of connect only what comes over HTTP',
        mayImport: [...siteFloor, 'lib/relying-party', 'lib/trace', ...library],
      },
    ],
    [
      pagesOf(site),
      {
        because: site,
        mayImport: [...pageFloor, 'lib/relying-party', 'components/relying-party', useCases, face],
      },
    ],
    [
      face,
      {
        because: `${site}’s face`,
        mayImport: [...reading, useCases, 'components/ui', 'components/relying-party'],
      },
    ],
  ]
})

/** Their names are a door of their own: tests and tables know them too. */
const failures = ['lib/faults', 'lib/faults/catalogue.ts', ...failureParts]
/** All of ETDA Connect's code. */
const connect = [
  ...['lib/connect/*', 'lib/connect/people', 'lib/connect/clients', 'lib/connect/interaction'],
  ...['lib/connect/provider', 'lib/connect/session'],
]

/** The folders of a site's use cases. */
const rowsOf = (site: Site): readonly string[] => (site === 'connect' ? connect : [`lib/${site}`])

export const walls: Record<string, Row> = {
  ...Object.fromEntries(relyingPartyRows),

  // Plumbing
  'lib/identity': { because: 'pure values, shipped to browsers too: nothing of ours', mayImport: [] },
  'lib/environment.mjs': {
    because: 'what variables there are, for the commands too',
    mayImport: ['lib/web/address-ranges.mjs'],
  },
  'lib/web/address-ranges.mjs': { because: 'addresses and hosts in lists, pure', mayImport: [] },
  'lib/web/read-url.mjs': { because: 'a text as an address, pure', mayImport: [] },
  'lib/sites': {
    because: 'the table of sites, pure: everybody may read it, the commands too',
    mayImport: [],
  },
  'lib/outside-clients': { because: 'what libraries that are not ours do here, pure', mayImport: [] },
  'lib/env.ts': { because: 'read by everybody, so reads nobody else', mayImport: ['lib/environment.mjs'] },
  'lib/paths.ts': { because: 'addresses need the configured origin', mayImport: ['lib/env.ts', 'lib/sites'] },
  'lib/remember.ts': { because: 'a bounded memory, of whatever it is given', mayImport: [] },
  'lib/wait-for.ts': { because: 'waiting for what another request writes', mayImport: [] },
  'lib/i18n': {
    because: 'the one reader of the message files',
    mayImport: ['messages', 'lib/sites', 'lib/remember.ts'],
  },
  'lib/db': {
    because: 'the connection',
    mayImport: ['lib/env.ts', 'lib/remember.ts', 'lib/db/operations.ts', 'lib/db/away.mjs'],
  },
  'lib/db/errors.ts': { because: 'names of refusals, for stores and those who call them', mayImport: [] },
  'lib/db/columns.ts': { because: 'what a column may hold, for whoever reads a row', mayImport: [] },
  'lib/db/operations.ts': {
    because: 'a counter without anybody’s data, for health and bench',
    mayImport: [],
  },
  'lib/db/away.mjs': {
    because: 'whether the database could be had, for those who answer when it could not',
    mayImport: ['lib/web/current-request.mjs'],
  },
  'lib/secrets': {
    because: 'keys made once and kept',
    mayImport: [
      ...['lib/db', 'lib/db/errors.ts', 'lib/remember.ts'],
      ...['lib/secrets/rotation.mjs', 'lib/secrets/make-keys.mjs'],
    ],
  },
  'lib/secrets/rotation.mjs': { because: 'how keys change, pure, for the command too', mayImport: [] },
  'lib/secrets/make-keys.mjs': { because: 'a new secret or key, for the command too', mayImport: [] },
  'lib/web': {
    because: 'forms, flash, origin check, CSP',
    mayImport: [...reading, 'lib/secrets', 'lib/db/away.mjs', 'lib/web/current-request.mjs'],
  },
  'lib/web/current-request.mjs': {
    because: 'the request that is being answered: begun by the front door, asked from anywhere below',
    mayImport: [],
  },
  'lib/limits': {
    because: 'counts what is done, for whoever has a limit on it; knows no word',
    mayImport: ['lib/env.ts', 'lib/secrets', 'lib/web', 'lib/db'],
  },
  'lib/waits': {
    because: 'one look for all who wait in a room; knows no word but what a room’s newest is',
    mayImport: ['lib/db', 'lib/rooms'],
  },

  // Words
  'lib/*/tables.ts': {
    because: 'what each word says of its tables, for whoever wipes a room or a person; pure',
    mayImport: ['lib/db'],
  },
  'lib/every-table.ts': { because: 'all of those in one list', mayImport: ['lib/*/tables.ts', 'lib/db'] },
  'lib/rooms': {
    because: 'the room itself: what every word stands in, so it knows none of them',
    mayImport: [...roomFloor, 'lib/secrets/make-keys.mjs', 'lib/*/tables.ts'],
  },
  'lib/people/status.ts': {
    because: 'what a person may be, for each site to judge; pure',
    mayImport: ['lib/db/columns.ts'],
  },
  'lib/people/columns.ts': {
    because: 'the one list of what is known of a person; pure',
    mayImport: ['lib/identity', 'lib/people/status.ts', 'lib/people/own-claims.ts'],
  },
  'lib/people/own-claims.ts': {
    because: 'claims that a tester gave a person, as JSON and as what they are; pure',
    mayImport: [],
  },
  'lib/people': {
    because: 'who is in a room, put there from outside into both registers at once; begins with the cast',
    mayImport: [...siteFloor, ...person, 'lib/*/tables.ts', 'lib/every-table.ts', 'prisma'],
  },
  'lib/hand-over': {
    because: 'the register’s night, which belongs to neither site; the routes of both begin with it',
    mayImport: [...siteFloor, 'lib/people', 'lib/trace', 'lib/faults'],
  },
  'lib/lifecycle': {
    because: 'how a room begins and ends: opened, reset, deleted, swept; so it asks every word',
    mayImport: [...siteFloor, ...person, 'lib/people', 'lib/*/tables.ts', 'lib/every-table.ts'],
  },
  'lib/snapshot': {
    because: 'a room as a document, and a room from one: what every word keeps; knows no rule of theirs',
    mayImport: [
      ...[...siteFloor, ...person, 'lib/people', 'lib/lifecycle', ...failures, 'lib/mail'],
      ...['lib/connect/people', 'lib/connect/clients', 'lib/connect/provider'],
    ],
  },
  'lib/upkeep': {
    because: 'what the server does for itself: the sweep in turn, whether it is ready',
    mayImport: [...siteFloor, 'lib/trace', 'lib/lifecycle'],
  },
  'lib/trace': { because: 'what passed between the sites, masked', mayImport: siteFloor },
  'lib/faults/catalogue.ts': {
    because: 'the table of failures, for everybody who arms or reports',
    mayImport: failureParts,
  },
  'lib/faults/effects.ts': {
    because: 'what a failure does to what is true, pure',
    mayImport: ['lib/faults/truths.ts'],
  },
  'lib/faults/answer-effects.ts': {
    because: 'the same of the provider’s answers, pure',
    mayImport: ['lib/faults/truths.ts'],
  },
  'lib/faults/truths.ts': {
    because: 'what is true and known at each point, types',
    mayImport: ['lib/rooms', 'lib/people/status.ts', 'lib/faults/where.ts'],
  },
  'lib/faults/where.ts': {
    because: 'what a failure can be narrowed to, pure; it asks who is a scene’s client',
    mayImport: ['lib/sites'],
  },
  'lib/faults': {
    because: 'what goes wrong on purpose, bent into finished answers',
    mayImport: [...siteFloor, 'lib/trace', 'lib/faults/catalogue.ts', ...failureParts],
  },
  'lib/mail': { because: 'the one way out for letters', mayImport: siteFloor },
  'lib/otp': {
    because: 'a code goes out by mail',
    mayImport: [...siteFloor, 'lib/mail', 'lib/trace', 'lib/faults'],
  },
  'lib/connect/*': {
    because:
      'what connect’s rooms share: its face on a plain page, its cookies, the inside of oidc-provider; no room of it',
    mayImport: [...plumbing],
  },
  'lib/connect/people': {
    because: 'whom connect knows, and what it may tell of them; no other room of connect',
    mayImport: [
      ...siteFloor,
      'lib/people/status.ts',
      'lib/people/own-claims.ts',
      'lib/people',
      'lib/trace',
      'lib/faults',
    ],
  },
  'lib/connect/clients': {
    because: 'who asks, where an answer leads, and how a client is called; no other room of connect',
    mayImport: [...siteFloor, ...failures],
  },
  'lib/connect/interaction': {
    because: 'a person’s way from the menu to the decision; knows no provider, which begins it',
    mayImport: [
      ...siteFloor,
      ...['lib/connect/*', 'lib/connect/people', 'lib/connect/clients'],
      ...['lib/trace', 'lib/otp', 'lib/faults'],
    ],
  },
  'lib/connect/provider': {
    because:
      'oidc-provider as connect: what it asks of people and clients, and where it begins an interaction',
    mayImport: [
      ...siteFloor,
      ...['lib/connect/*', 'lib/connect/people', 'lib/connect/clients', 'lib/connect/interaction'],
      ...['lib/trace', ...failures],
    ],
  },
  'lib/connect/session': {
    because: 'what a person allowed, and how long it lasts: connect’s top room, which answers the provider',
    mayImport: [
      ...siteFloor,
      'lib/connect/*',
      ...['lib/connect/people', 'lib/connect/clients', 'lib/connect/interaction', 'lib/connect/provider'],
      ...['lib/trace', 'lib/faults'],
    ],
  },
  'lib/seis': {
    because: 'signs people in by a mailed code',
    mayImport: [...siteFloor, 'lib/people/status.ts', 'lib/trace', 'lib/otp', 'lib/faults'],
  },
  'lib/relying-party': {
    because: 'what every relying party has to check, as a library would give it to both; no site’s own',
    mayImport: [...siteFloor, 'lib/trace'],
  },
  'lib/code-flow': {
    because: 'the code flow by openid-client, for the sites that are such clients; no site’s own',
    mayImport: [...siteFloor, 'lib/relying-party', 'lib/trace'],
  },
  'lib/progress': {
    because: 'how far a room has come, as the practice layer sees it; knows no site',
    mayImport: siteFloor,
  },
  'lib/exercises': {
    because: 'prepares a room for what goes wrong, and judges by what was seen; knows no site',
    mayImport: [
      ...[...siteFloor, 'lib/*/tables.ts', 'lib/people', 'lib/progress', 'lib/mail'],
      ...['lib/faults', 'lib/faults/catalogue.ts'],
    ],
  },
  'lib/classroom': {
    because:
      'a trainer’s group of rooms: opens a learner’s, sees what the practice layer has seen of each; reaches every word by its use cases; one that it reaches is named here',
    mayImport: [
      ...[...siteFloor, 'lib/lifecycle', 'lib/progress', 'lib/*/tables.ts'],
      ...['lib/exercises', 'lib/mail', 'lib/people', 'lib/faults', 'lib/faults/catalogue.ts'],
    ],
  },
  'lib/practice': {
    because: 'the theatre: may watch every site; a site it watches is named here',
    mayImport: [
      ...[...reading, 'lib/web', 'lib/rooms', 'lib/people', 'lib/progress'],
      ...['lib/connect/people', 'lib/mooc', 'lib/seis', 'lib/trace'],
    ],
  },

  'lib/scenes': {
    because:
      'attacks played at ETDA Connect: registers clients for them and lets one failure strike; its browsers and sites come over HTTP',
    mayImport: [
      ...[...siteFloor, 'lib/people', 'lib/connect/clients', 'lib/relying-party'],
      ...['lib/trace', ...failures],
    ],
  },

  'lib/api': {
    because: 'the control API: what it takes, what it answers, how it says no',
    mayImport: [
      ...[...plumbing, 'lib/limits', 'lib/waits', 'lib/rooms', ...person, 'lib/trace', ...failures],
      'lib/classroom',
    ],
  },

  'lib/room-file': {
    because: 'rooms that a file names, opened as the control API would; runs before anybody is served',
    mayImport: [...siteFloor, 'lib/api', 'lib/snapshot'],
  },

  // Pages: a site's own use cases, the skin, and the practice bar
  'app/*': { because: 'an address that is no page', mayImport: ['lib/web', 'components/practice'] },
  'app/.well-known': {
    because:
      'what has a registered address of its own (RFC 8615): whom to tell of a weakness, a provider’s metadata',
    mayImport: [...plumbing, 'lib/connect/provider'],
  },
  'app/no-room': { because: 'says that a room is gone', mayImport: plumbing },
  'app/locale': { because: 'the language switch', mayImport: plumbing },
  'app/wrong-origin': { because: 'names the right address', mayImport: plumbing },
  'app/(lobby)': {
    because: 'opens rooms, gives seats in classes, and says what all this is',
    mayImport: [
      ...[...pageFloor, 'lib/lifecycle', 'lib/api', 'components/lobby', 'components/about'],
      ...['lib/classroom', 'components/classroom', 'components/look'],
    ],
  },
  'app/(classroom)': {
    because: 'the trainer’s console',
    mayImport: [
      ...[...plumbing, 'lib/rooms', 'lib/waits', 'lib/classroom'],
      ...['components/ui', 'components/classroom', 'components/lobby'],
    ],
  },
  'app/api': {
    because: 'may reach every word by its use cases; one that it reaches is named here',
    mayImport: [
      ...reading,
      'lib/web',
      'lib/rooms',
      'lib/people',
      'lib/hand-over',
      'lib/lifecycle',
      'lib/faults',
      'lib/trace',
      'lib/otp',
      'lib/mail',
      'lib/connect/people',
      'lib/connect/clients',
      'lib/connect/provider',
      'lib/snapshot',
      'lib/api',
      'lib/upkeep',
      'lib/classroom',
    ],
  },
  'app/r/[room]/(openid-provider)': {
    because: 'connect',
    mayImport: [...pageFloor, 'lib/trace', 'lib/hand-over', ...connect, 'components/connect'],
  },
  'app/r/[room]/(personnel-portal)': {
    because: 'seis',
    mayImport: [...pageFloor, 'lib/hand-over', 'lib/seis', 'lib/otp', 'components/seis'],
  },
  'app/r/[room]/(practice)': {
    because: 'room home, inbox, card, faults and trace; more time for a code; the room as a file',
    mayImport: [
      ...pageFloor,
      ...['lib/snapshot', 'components/snapshot'],
      'lib/otp',
      'lib/people',
      'lib/lifecycle',
      'lib/mail',
      'lib/trace',
      'lib/scenes',
      'components/trace',
      'components/scenes',
      ...failures,
      'components/mail',
      'components/faults',
      'lib/exercises',
      'components/exercises',
      'lib/classroom',
      'components/classroom',
    ],
  },

  'app/r/[room]/(presenter)': {
    because: 'what a room full of people looks at: no bar, no links to the sites',
    mayImport: [...pageFloor, 'lib/trace', ...failures, 'components/trace', 'components/presenter'],
  },

  // Skins: shown things only; what they show comes as props, types from the word they dress
  'components/ui': {
    because: 'shared by every site',
    mayImport: [...reading, 'lib/web'],
  },
  'components/relying-party': {
    because: 'what every relying party shows, in whichever face',
    mayImport: [...reading, 'lib/web', 'lib/relying-party', 'components/ui'],
  },
  'components/practice': {
    because: 'the practice bar',
    mayImport: [
      ...[...reading, 'lib/web', 'lib/rooms', 'lib/people', 'lib/practice', 'lib/progress'],
      ...['lib/exercises', 'lib/classroom', ...failures, 'components/ui', 'components/mail'],
    ],
  },
  'components/classroom': {
    because: 'what trainer and learner see of a class',
    mayImport: [
      ...[...reading, 'lib/web', 'lib/secrets', 'lib/classroom', 'lib/practice', 'lib/progress', ...failures],
      'components/ui',
    ],
  },
  'components/mail': {
    because: 'the inbox, on its own page and in the bar',
    mayImport: [...reading, 'lib/mail', 'components/ui'],
  },
  'components/about': {
    because: 'what it is, for testers and for doubters',
    mayImport: [...reading, ...failures, 'lib/api', 'lib/rooms', 'lib/outside-clients', 'components/ui'],
  },
  'components/snapshot': {
    because: 'the room as a file, for whoever has its token',
    mayImport: [...reading, 'lib/web', 'lib/rooms', 'lib/snapshot', 'components/ui'],
  },
  'components/look': {
    because: 'the faces and what they are made of, for developers',
    mayImport: [...reading, 'lib/practice', 'components/ui', 'components/practice'],
  },
  'components/trace': {
    because: 'what passed between the sites, to read',
    mayImport: [...reading, 'lib/trace', 'lib/faults', 'components/ui'],
  },
  'components/exercises': {
    because: 'the exercises, their questions and ends',
    mayImport: [...reading, 'lib/exercises', 'components/ui'],
  },
  'components/presenter': {
    because: 'the trace for a projector, and what the presenter alone sees',
    mayImport: [...reading, 'lib/trace', 'lib/faults', 'lib/rooms', 'components/ui', 'components/trace'],
  },
  'components/scenes': {
    because: 'an attack told step by step, beside the same one stopped',
    mayImport: [
      ...reading,
      ...['lib/scenes', 'lib/trace', ...failures, 'lib/people', 'components/ui', 'components/trace'],
    ],
  },
  'components/faults': {
    because: 'the failures on demand',
    mayImport: [...reading, ...failures, 'components/ui'],
  },
  'components/lobby': {
    because: 'the lobby’s face',
    mayImport: [...reading, 'components/ui'],
  },
  'components/connect': {
    because: 'connect’s face',
    mayImport: [...reading, 'lib/web', ...connect, 'lib/otp', 'lib/rooms', 'components/ui'],
  },
  'components/seis': {
    because: 'seis’s face',
    mayImport: [...reading, 'lib/web', 'lib/seis', 'lib/otp', 'lib/rooms', 'components/ui'],
  },

  // Around the application
  '*': {
    because: 'instrumentation and tools’ settings',
    mayImport: ['lib/env.ts', 'lib/upkeep', 'lib/room-file', 'lib/web', 'scripts'],
  },
  messages: { because: 'texts', mayImport: [] },
  prisma: {
    because: 'the cast passes the same doors as everybody',
    mayImport: ['lib/identity', 'lib/people/columns.ts'],
  },
  scripts: {
    because:
      'run before anything is built or installed; the front door and the kit’s walker are plain JavaScript',
    mayImport: [
      'lib/web',
      'e2e/kit',
      'lib/environment.mjs',
      'lib/web/current-request.mjs',
      'lib/web/read-url.mjs',
      'lib/secrets/rotation.mjs',
      'lib/secrets/make-keys.mjs',
    ],
  },
  tests: { because: 'may look anywhere', mayImport: ['*'] },
  e2e: {
    because: 'a person at a browser: knows the cast, the texts and what can go wrong, not the code',
    mayImport: [
      ...[
        'lib/identity',
        'lib/sites',
        'lib/i18n',
        'prisma',
        'messages',
        'scripts',
        'lib/faults/catalogue.ts',
        'lib/outside-clients',
      ],
      'e2e/kit',
    ],
  },
  'e2e/kit': {
    because: 'the testers’ package: stands alone in their project, with the table of sites',
    mayImport: ['lib/sites'],
  },
}

/** Single files that may import more than their folder: the places where two words meet. */
export const doors: Record<string, Row> = {
  'e2e/line-ends.spec.ts': {
    because: 'shows every text that a learner reads, those that are data too',
    mayImport: ['lib/mooc', 'lib/learning'],
  },
  'lib/web/went-wrong.mjs': {
    because: 'speaks where nothing built can: it reads the texts as files',
    mayImport: ['messages'],
  },
  'scripts/setup/words.mjs': {
    because: 'speaks before anything is installed: it reads the texts as files',
    mayImport: ['messages'],
  },
  'app/api/health/route.ts': {
    because: 'tells the bench what a journey costs the database',
    mayImport: ['lib/db/operations.ts'],
  },
}

/** Words that meet over HTTP only, or only at a door. No row may lead from one to the other, however long the way. */
export const strangers: readonly (readonly [string, string])[] = siteNames.flatMap((one, at) =>
  siteNames
    .slice(at + 1)
    .flatMap(other => rowsOf(one).flatMap(row => rowsOf(other).map(another => [row, another] as const))),
)

/** Only a `store.ts` imports it, whatever the row says; and a store is imported by its own folder only. */
export const databaseFolder = 'lib/db'
/** With these a word says what its tables are, and which columns are read of rows that two stores read. Pure. */
export const databaseTypes: readonly string[] = ['lib/db/table.ts', 'lib/db/row.ts']
/** Rows free of these two rules. */
export const mayOpenStores = ['lib/db', 'scripts', 'tests']

/**
 * A word's tables are those of prisma/models/<word>.prisma, and its own code alone touches them; but for these, with
 * the reason. A room's columns and relations are read with the room (lib/rooms/room.ts).
 */
export const foreignTables: Record<string, Record<string, string>> = {
  'lib/people': {
    SeisRecord: 'who is put into a room from outside is on record at once',
    ConnectPerson: 'and known at ETDA Connect at once',
  },
  'lib/hand-over': {
    SeisRecord: 'read: what midnight left',
    ConnectPerson: 'written: the copy of it',
    Room: 'the day is claimed in the same transaction',
  },
  'lib/rooms': {
    Message: 'counted in the statement that reads the room',
    Fault: 'counted in the statement that reads the room',
    ExerciseRun: 'counted in the statement that reads the room',
  },
  'lib/connect': { Room: 'read in the statement that reads an interaction' },
  'lib/lifecycle': {
    Room: 'made and taken away whole',
    SeisRecord: 'the first people come with the room',
    ConnectPerson: 'the first people come with the room',
  },
  'lib/snapshot': {
    Room: 'what a snapshot holds of it is read and written whole, as all of these',
    SeisRecord: 'of a snapshot',
    ConnectPerson: 'of a snapshot',
    Message: 'of a snapshot',
    Fault: 'of a snapshot',
    MoocAccount: 'of a snapshot',
    MoocEnrolment: 'of a snapshot',
    MoocCertificate: 'of a snapshot',
    LearningAccount: 'of a snapshot',
    LearningReading: 'of a snapshot',
  },
  'lib/waits': {
    Room: 'one statement asks for all that somebody may wait for',
    Message: 'one statement asks for all that somebody may wait for',
    TraceHop: 'one statement asks for all that somebody may wait for',
  },
  'lib/classroom': {
    Room: 'joined to the seats in the one statement of a board',
    JourneyProgress: 'joined to the seats in the one statement of a board',
  },
  'lib/otp': { Room: 'in a room that is gone nothing is counted, and the same statement sees it' },
  'lib/db': {
    Room: 'its row is what others wait for (in-held-room.ts)',
    Lease: 'the row that is written to see whether one can be',
  },
}

/** Packages that belong to one row each. Tests may import any. */
export const packages: Record<string, readonly string[]> = {
  '@prisma/': ['lib/db', 'scripts'],
  // Prisma's adapter alone loads it, in the version for this Node (scripts/setup/sqlite-driver.mjs).
  'better-sqlite3': [],
  pg: ['lib/db', 'scripts'],
  'oidc-provider': [
    'lib/connect/*',
    'lib/connect/interaction',
    'lib/connect/provider',
    'lib/connect/session',
    'scripts',
  ],
  cookies: ['lib/connect/*'],
  // The last hint, in a file of its own that a browser fetches when somebody asks for it.
  'driver.js': ['components/practice'],
  '@auth/': [`lib/${withAuthJs}`],
  'openid-client': ['lib/code-flow', 'lib/scenes', 'scripts'],
  nodemailer: ['lib/mail'],
  otplib: ['lib/otp'],
  'csv-stringify': ['lib/classroom'],
}
