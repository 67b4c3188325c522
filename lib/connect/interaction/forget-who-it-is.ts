import { updateInteraction } from './store'

/** The interaction is nobody's again: it began with a live session, and the person before the screen is not that one. */
export const forgetWhoItIs = (roomId: string, uid: string): Promise<void> =>
  updateInteraction(roomId, uid, { personId: null, citizenId: null, refusal: null, provenAt: null })
