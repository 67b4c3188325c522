/**
 * Every address of a room, as the folders under app/r/[room] have them (tests/e2e/addresses.test.ts compares), with
 * the fields that its form sends. For checks that must leave none out: isolation, bad input.
 */
export interface RoomAddress {
  path: string
  /** Of a form's address: what it takes. Without it, the address is opened. */
  fields?: readonly string[]
  /** Whoever has the room's address has this (docs/decisions/0001). */
  open?: true
  /** Its answer has no end: it says that something came, never what. */
  endless?: true
}

const practice: RoomAddress[] = [
  { path: '' },
  { path: '/cards/[key]' },
  { path: '/cards/[key]/view' },
  { path: '/clock', fields: ['to'] },
  { path: '/endings/[part]' },
  { path: '/exercises' },
  { path: '/exercises/[exercise]' },
  { path: '/exercises/[exercise]/answer', fields: ['answer'] },
  { path: '/exercises/[exercise]/begin', fields: ['mode'] },
  { path: '/exercises/leave', fields: [] },
  { path: '/faults' },
  { path: '/faults/arm', fields: ['fault', 'times', 'citizenId'] },
  { path: '/faults/disarm', fields: ['id'] },
  { path: '/hint', fields: ['part', 'step', 'back'] },
  { path: '/mail' },
  { path: '/mail/[id]' },
  { path: '/mail/[id]/html' },
  { path: '/mail/[id]/raw' },
  { path: '/mail/feed' },
  { path: '/mail/read', fields: ['id'] },
  { path: '/mail/search', fields: ['search'] },
  { path: '/mode', fields: ['part', 'to', 'back'] },
  { path: '/more-time', fields: ['back'] },
  { path: '/reset', fields: [] },
  { path: '/seat/hand', fields: ['hand', 'back'] },
  { path: '/seat/understood', fields: ['back'] },
  { path: '/seat/nickname', fields: ['nickname'] },
  { path: '/sign-on', fields: ['site', 'asks'] },
  { path: '/start', fields: ['at', 'mode'] },
  { path: '/tools' },
  { path: '/tools/snapshot', fields: ['token'] },
  { path: '/trace' },
  { path: '/trace/[flow]/[step]' },
  { path: '/trace/[flow]/[step]/notes' },
  { path: '/trace/[flow]/json' },
  { path: '/trace/[flow]/notes' },
  { path: '/trace/[flow]/print' },
  { path: '/trace/beside' },
  { path: '/trace/feed' },
  { path: '/trace/scenes' },
  { path: '/trace/scenes/[play]' },
  { path: '/trace/scenes/play', fields: ['scene', 'lie'] },
  { path: '/trace/stream', endless: true },
  { path: '/trace/what-if', fields: ['what'] },
  { path: '/turn', fields: ['person', 'back'] },
]

const connect: RoomAddress[] = [
  { path: '/connect' },
  { path: '/connect/[...protocol]' },
  { path: '/connect/account' },
  { path: '/connect/account/withdraw', fields: ['client'] },
  { path: '/connect/interaction/[uid]' },
  { path: '/connect/interaction/[uid]/choose', fields: ['method'] },
  { path: '/connect/interaction/[uid]/citizen-id' },
  { path: '/connect/interaction/[uid]/citizen-id/submit', fields: ['citizenId'] },
  { path: '/connect/interaction/[uid]/consent' },
  { path: '/connect/interaction/[uid]/consent/decide', fields: ['decision'] },
  { path: '/connect/interaction/[uid]/consent/not-me', fields: [] },
  { path: '/connect/interaction/[uid]/ended' },
  { path: '/connect/interaction/[uid]/locked' },
  { path: '/connect/interaction/[uid]/otp' },
  { path: '/connect/interaction/[uid]/otp/resend', fields: [] },
  { path: '/connect/interaction/[uid]/otp/verify', fields: ['otp'] },
  { path: '/connect/start/[ticket]' },
]

const mooc: RoomAddress[] = [
  { path: '/mooc' },
  { path: '/mooc/api/auth/[...action]' },
  { path: '/mooc/api/backchannel-logout', fields: ['logout_token'] },
  { path: '/mooc/certificates' },
  { path: '/mooc/certificates/verify', fields: ['code'] },
  { path: '/mooc/courses/[course]' },
  { path: '/mooc/courses/[course]/start', fields: [] },
  { path: '/mooc/dashboard' },
  { path: '/mooc/learn/[course]' },
  { path: '/mooc/learn/[course]/answer', fields: ['answer'] },
  { path: '/mooc/learn/[course]/certificate' },
  { path: '/mooc/learn/[course]/lessons/[lesson]' },
  { path: '/mooc/learn/[course]/lessons/[lesson]/finish', fields: [] },
  { path: '/mooc/learn/[course]/quiz' },
  { path: '/mooc/learn/[course]/quiz/submit', fields: ['q1', 'q2', 'q10'] },
  { path: '/mooc/learn/[course]/result' },
  { path: '/mooc/login' },
  { path: '/mooc/login/denied' },
  { path: '/mooc/login/failed' },
  { path: '/mooc/login/help', fields: ['lang'] },
  { path: '/mooc/login/start', fields: [] },
  { path: '/mooc/logout', fields: ['from'] },
  { path: '/mooc/search', fields: ['q', 'category'] },
  { path: '/mooc/sign-out' },
  { path: '/mooc/signed-out' },
  { path: '/mooc/start/[ticket]' },
]

const learning: RoomAddress[] = [
  { path: '/learning' },
  { path: '/learning/api/backchannel-logout', fields: ['logout_token'] },
  { path: '/learning/api/callback' },
  { path: '/learning/readings/[reading]' },
  { path: '/learning/readings/[reading]/finish', fields: [] },
  { path: '/learning/record' },
  { path: '/learning/sign-in/denied' },
  { path: '/learning/sign-in/failed' },
  { path: '/learning/sign-in/start', fields: ['reading'] },
  { path: '/learning/sign-out' },
  { path: '/learning/sign-out/leave', fields: ['from'] },
  { path: '/learning/signed-out' },
  { path: '/learning/start/[ticket]' },
]

const ownSite: RoomAddress[] = [
  { path: '/own-site' },
  { path: '/own-site/api/backchannel-logout', fields: ['logout_token'] },
  { path: '/own-site/api/callback' },
  { path: '/own-site/sign-in/denied' },
  { path: '/own-site/sign-in/failed' },
  { path: '/own-site/sign-in/start', fields: ['prompt', 'max_age', 'acr_values', 'login_hint'] },
  { path: '/own-site/sign-out' },
  { path: '/own-site/sign-out/leave', fields: ['from'] },
  { path: '/own-site/signed-out' },
]

const seis: RoomAddress[] = [
  { path: '/seis' },
  { path: '/seis/agency-contact' },
  { path: '/seis/e-survey' },
  { path: '/seis/email' },
  { path: '/seis/email/save', fields: ['email', 'emailConfirm'] },
  { path: '/seis/group' },
  { path: '/seis/group/choose', fields: ['group'] },
  { path: '/seis/group/not-yours' },
  { path: '/seis/home' },
  { path: '/seis/profile' },
  { path: '/seis/profile/clear', fields: [] },
  { path: '/seis/profile/edit' },
  { path: '/seis/profile/open', fields: [] },
  { path: '/seis/profile/save', fields: ['email', 'phone', 'fax'] },
  { path: '/seis/reports' },
  { path: '/seis/request-password', fields: ['userCode'] },
  { path: '/seis/sign-in', fields: ['password', 'userCode'] },
  { path: '/seis/sign-out', fields: [] },
  { path: '/seis/start/[ticket]' },
  { path: '/seis/text-size', fields: ['size', 'returnTo'] },
  { path: '/seis/turn-back/[reason]' },
  { path: '/seis/verify-identity' },
  {
    path: '/seis/verify-identity/check',
    fields: ['firstName', 'lastName', 'birthDay', 'birthMonth', 'birthYear', 'laserCode'],
  },
]

export const roomAddresses: RoomAddress[] = [
  ...practice.map(address => ({ ...address, open: true as const })),
  ...connect,
  ...mooc,
  ...learning,
  ...ownSite,
  ...seis,
]

/** `path` with its parameters; one that `values` does not have stands for itself. */
export const fill = (path: string, values: Record<string, string>): string =>
  path.replace(/\[(?:\.\.\.)?(\w+)\]/g, (whole, name: string) => values[name] ?? whole)
