import { type ConnectPerson, readPerson, readPersonByCitizenId } from './store'

export type { ConnectPerson } from './store'

/** The person of an account, or null. */
export const findPerson = (roomId: string, accountId: string): Promise<ConnectPerson | null> =>
  readPerson(roomId, accountId)

/** The person whose citizen id it is, or null. What seis changed counts once it is handed over (see hand-over). */
export const findPersonByCitizenId = (roomId: string, citizenId: string): Promise<ConnectPerson | null> =>
  readPersonByCitizenId(roomId, citizenId)
