/** One persona, as each of the two registers keeps it: seis owns the record, connect has its own copy. */
import { opaque } from '@/lib/secrets/secrets'
import type { Persona } from '@/prisma/personas'

/** The record in the register. The card shows the phone on record unless the persona says otherwise. */
export const seisRow = (roomId: string, persona: Persona) => ({
  roomId,
  citizenId: persona.citizenId,
  key: persona.key ?? null,
  honorific: persona.honorific,
  firstName: persona.firstName,
  lastName: persona.lastName,
  firstNameEn: persona.firstNameEn,
  lastNameEn: persona.lastNameEn,
  birthDate: persona.birthDate,
  laserCode: persona.laserCode,
  appointedOn: persona.appointedOn,
  agency: persona.agency,
  position: persona.position,
  status: persona.status,
  email: persona.email,
  phone: persona.phone,
  cardPhone: persona.cardPhone ?? persona.phone,
})

/** connect's copy, as after a hand-over. */
export const connectRow = async (roomId: string, persona: Persona) => ({
  roomId,
  id: await accountIdOf(roomId, persona.citizenId),
  citizenId: persona.citizenId,
  honorific: persona.honorific,
  firstName: persona.firstName,
  lastName: persona.lastName,
  firstNameEn: persona.firstNameEn,
  lastNameEn: persona.lastNameEn,
  birthDate: persona.birthDate,
  status: persona.status,
  email: persona.email,
})

/** The provider's account id: opaque, and the same again after a reset. */
export const accountIdOf = async (roomId: string, citizenId: string): Promise<string> =>
  (await opaque('account', roomId, citizenId)).slice(0, 22)
