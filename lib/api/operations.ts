/** Every operation of the control API: what it is for, what it takes and what it answers. A file a section. */
import { classes } from './operations/classes'
import { clients } from './operations/clients'
import { clock } from './operations/clock'
import { faults } from './operations/faults'
import { keys } from './operations/keys'
import { mail } from './operations/mail'
import type { Operation } from './operations/operation'
import { people } from './operations/people'
import { rooms } from './operations/rooms'
import { service } from './operations/service'
import { sessions } from './operations/sessions'
import { trace } from './operations/trace'

/** In the order of the document. */
export const operations: Operation[] = [
  ...rooms,
  ...people,
  ...clock,
  ...mail,
  ...clients,
  ...keys,
  ...faults,
  ...trace,
  ...sessions,
  ...classes,
  ...service,
]
