import { readAnyRoomId } from './store'

/** True when the database answers. */
export const isDatabaseReachable = (): Promise<boolean> =>
  readAnyRoomId().then(
    () => true,
    () => false,
  )
