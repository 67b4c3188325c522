import type { FaultName } from './catalogue'
import { readFault, readFaults, type StoredFaultWithFirings } from './store'
import type { Where } from './where'

export interface ArmedFault {
  id: string
  fault: FaultName
  where: Where
  times: number
  timesLeft: number
  /** How long a slow one delays what it strikes; null: as the room's pace has it. */
  seconds: number | null
  /** Real time. */
  armedAt: Date
  /** When it fired, in order; empty when it never did. */
  firedAt: Date[]
}

const present = ({ roomId: _, firings, ...fault }: StoredFaultWithFirings): ArmedFault => ({
  ...fault,
  firedAt: firings.map(({ firedAt }) => firedAt),
})

/** The faults of a room, spent ones too, oldest first. */
export const listFaults = async (roomId: string): Promise<ArmedFault[]> =>
  (await readFaults(roomId)).map(present)

/** One of them, spent or not; null when the room has none of that id. */
export async function findFault(roomId: string, id: string): Promise<ArmedFault | null> {
  const row = await readFault(roomId, id)
  return row && present(row)
}
