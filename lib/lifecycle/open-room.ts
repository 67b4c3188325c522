import type { Locale } from '@/lib/i18n/translator'
import { fullName, fullNameInEnglish } from '@/lib/identity'
import type { Person } from '@/lib/people/columns'
import { firstPeople } from '@/lib/people/first-people'
import { bangkokDay } from '@/lib/rooms/bangkok-day'
import type { AskHabit, Pace } from '@/lib/rooms/room'
import { digest, randomName } from '@/lib/secrets/secrets'
import { type AskSetting, askSettings } from '@/lib/sites/sites.mjs'
import { createRoom } from './store'

export interface OpenedRoom {
  id: string
  /** Bearer token of the control API; shown once, kept as a digest. */
  token: string
  people: Person[]
  createdAt: Date
}

export interface RoomWish extends Partial<Record<AskSetting, AskHabit>> {
  locale?: Locale
  pace?: Pace
  label?: string | undefined
  autoApprove?: boolean
  autoApproveAs?: string | null
  ownScope?: string | null
  people?: readonly Person[] | undefined
  /** Who opens it, as limit-opening names them. */
  openedBy?: string | null
  /** The seat of a class whose room it becomes. */
  seatId?: string
  /** Chosen by whoever runs the server (lib/room-file); made otherwise, so that nobody can guess them. */
  id?: string
  token?: string
}

/**
 * Opens a practice room: its own people, mail, clock, issuer and clients. `people` are added to the cast,
 * or replace the member with the same citizen id or key. The room id (20 characters of 5 bits) cannot be guessed.
 */
export async function openRoom(wish: RoomWish = {}, realNow = new Date()): Promise<OpenedRoom> {
  const own = wish.people ?? []
  const today = bangkokDay(realNow)
  const people = firstPeople(own, today)
  const { id = randomName(20), token = `room_${randomName(40)}` } = wish
  const [first] = people
  await createRoom(
    {
      id,
      tokenDigest: digest(token),
      locale: wish.locale ?? 'th',
      pace: wish.pace ?? 'real',
      label: wish.label ?? null,
      autoApprove: wish.autoApprove ?? false,
      autoApproveAs: wish.autoApproveAs ?? null,
      ownScope: wish.ownScope ?? null,
      ...askSettings((setting, { usually }) => wish[setting] ?? usually),
      openingPersonas: own.length > 0 ? JSON.stringify(own) : null,
      openedBy: wish.openedBy ?? null,
      seatId: wish.seatId ?? null,
      handedOverOn: today,
      turnCitizenId: first.citizenId,
      turnName: fullName(first),
      turnNameEn: fullNameInEnglish(first),
      createdAt: realNow,
      lastUsedAt: realNow,
    },
    people,
  )
  return { id, token, people, createdAt: realNow }
}
