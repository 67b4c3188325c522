/** The tables of every word, in the order in which a wipe goes through them. Read by who wipes a room or a person. */
import { classroomTables } from './classroom/tables'
import { connectTables } from './connect/tables'
import type { Table } from './db/table'
import { exerciseTables } from './exercises/tables'
import { faultTables } from './faults/tables'
import { learningTables } from './learning/tables'
import { limitTables } from './limits/tables'
import { mailTables } from './mail/tables'
import { moocTables } from './mooc/tables'
import { otpTables } from './otp/tables'
import { ownSiteTables } from './own-site/tables'
import { progressTables } from './progress/tables'
import { relyingPartyTables } from './relying-party/tables'
import { roomTables } from './rooms/tables'
import { sceneTables } from './scenes/tables'
import { secretTables } from './secrets/tables'
import { seisTables } from './seis/tables'
import { traceTables } from './trace/tables'
import { upkeepTables } from './upkeep/tables'

export const everyTable: readonly Table[] = [
  ...traceTables,
  ...sceneTables,
  ...mailTables,
  ...connectTables,
  ...otpTables,
  ...moocTables,
  ...learningTables,
  ...ownSiteTables,
  ...relyingPartyTables,
  ...faultTables,
  ...seisTables,
  ...progressTables,
  ...exerciseTables,
  ...roomTables,
  ...classroomTables,
  ...limitTables,
  ...secretTables,
  ...upkeepTables,
]
