import type { Locale } from '@/lib/i18n/translator'
import { fullName } from '@/lib/identity'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import { digest, randomName } from '@/lib/secrets/secrets'
import { type AskSetting, askSettings } from '@/lib/sites/sites.mjs'
import { castOn, type Persona } from '@/prisma/personas'
import type { AskHabit, Pace } from './room'
import { createRoom } from './store'

export interface OpenedRoom {
  id: string
  /** Bearer token of the control API; shown once, kept as a digest. */
  token: string
  personas: Persona[]
  createdAt: Date
}

export interface RoomWish extends Partial<Record<AskSetting, AskHabit>> {
  locale?: Locale
  pace?: Pace
  label?: string
  autoApprove?: boolean
  personas?: Persona[]
  /** Who opens it, as lib/rooms/limit-opening names them. */
  openedBy?: string | null
}

/**
 * Opens a practice room: its own people, mail, clock, issuer and clients. `personas` are added to the cast,
 * or replace the member with the same citizen id or key. The room id (20 characters of 5 bits) cannot be guessed.
 */
export async function openRoom(wish: RoomWish = {}, realNow = new Date()): Promise<OpenedRoom> {
  const own = wish.personas ?? []
  const personas = firstPeople(own, realNow)
  const id = randomName(20)
  const token = `room_${randomName(40)}`
  const first = personas[0] as Persona
  await createRoom(
    {
      id,
      tokenDigest: digest(token),
      locale: wish.locale ?? 'th',
      pace: wish.pace ?? 'real',
      label: wish.label ?? null,
      autoApprove: wish.autoApprove ?? false,
      ...askSettings((setting, { usually }) => wish[setting] ?? usually),
      openingPersonas: own.length > 0 ? JSON.stringify(own) : null,
      openedBy: wish.openedBy ?? null,
      handedOverOn: bangkokDay(realNow),
      turnCitizenId: first.citizenId,
      turnName: fullName(first),
      createdAt: realNow,
      lastUsedAt: realNow,
    },
    personas,
  )
  return { id, token, personas, createdAt: realNow }
}

/** Who is in a room at its start: the cast of the day, with `own` added or in a member's place. Pure. */
export function firstPeople(own: readonly Persona[], realNow: Date): Persona[] {
  const isReplaced = (member: Persona) =>
    own.some(person => person.citizenId === member.citizenId || person.key === member.key)
  return [...castOn(bangkokDay(realNow)).filter(member => !isReplaced(member)), ...own]
}
