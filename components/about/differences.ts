/** Where each difference from the real systems comes from; its words are in messages/*\/about.json. */
export const differences = {
  screens: 'assumption',
  marks: 'ours',
  people: 'ours',
  password: 'manual',
  portal: 'public',
  courses: 'public',
  account: 'assumption',
  client: 'public',
  prompt: 'public',
  menu: 'assumption',
  otp: 'assumption',
  claims: 'public',
  assurance: 'assumption',
  dynamic: 'ours',
  burn: 'ours',
  strict: 'ours',
  cards: 'ours',
  mail: 'ours',
  midnight: 'manual',
  step3: 'assumption',
  'bad-email': 'assumption',
  proofs: 'assumption',
  laser: 'assumption',
  'edit-twice': 'assumption',
  misread: 'manual',
  status: 'manual',
  esurvey: 'manual',
  http: 'ours',
  learning: 'ours',
  sessions: 'assumption',
  'sign-out': 'assumption',
} as const

export type Difference = keyof typeof differences
const isDifference = (name: string): name is Difference => Object.hasOwn(differences, name)
/** In the order of the table. */
export const differenceNames = Object.keys(differences).filter(isDifference)
