import { updateRoom } from './store'

/** Makes it this person's turn: the practice bar and card show them until another is chosen. */
export const takeTurn = (
  roomId: string,
  person: { citizenId: string; name: string; nameEn: string },
): Promise<void> =>
  updateRoom(roomId, { turnCitizenId: person.citizenId, turnName: person.name, turnNameEn: person.nameEn })
