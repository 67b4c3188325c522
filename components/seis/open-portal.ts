import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Locale } from '@/lib/i18n/translator'
import { seisPath } from '@/lib/paths'
import type { Room } from '@/lib/rooms/room'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { findPerson, isSignedIn, type SignedInVisit } from '@/lib/seis/find-session'
import { turnBack } from '@/lib/seis/first-page-form'
import type { Group, SeisRecord } from '@/lib/seis/record'
import { findSentPassword } from '@/lib/seis/request-password'
import { findVisit, type Visit, visitCookie } from '@/lib/seis/visit'
import { readCookie } from '@/lib/web/read-cookie'
import { readerLocale } from '@/lib/web/reader'

export type PortalParams = Promise<{ room: string }>

export interface Portal {
  room: Room
  locale: Locale
  visit: Visit | null
  /** Of the person the visit is about, signed in or not. */
  record: SeisRecord | null
  /** Address of a page of the portal. */
  page: (rest?: string) => string
}

/** Read once a page, for layout and page both. */
const readVisitAndRecord = cache(async (roomId: string) => {
  const visit = await findVisit(roomId, readCookie(visitCookie(roomId)))
  return { visit, record: await findPerson(visit) }
})

/** The password that was sent and not used yet; asked once a page, for layout and page both. */
export const readSentPassword = cache(async (room: Room, visit: Visit | null, record: SeisRecord | null) =>
  visit && record ? findSentPassword(room, visit, record) : null,
)

/** What every page of the portal begins with: the room, this browser's visit, the language. */
export async function openPortal(params: PortalParams): Promise<Portal> {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const { visit, record } = await readVisitAndRecord(room.id)
  return { room, locale, visit, record, page: (rest = '') => seisPath(room.id, rest) }
}

/** A page behind the sign-in; others are sent to the first page, with a sentence. */
export async function openSignedIn(
  params: PortalParams,
): Promise<Portal & { visit: SignedInVisit; record: SeisRecord }> {
  const portal = await openPortal(params)
  const { visit, record, page } = portal
  if (!record || !isSignedIn(visit, record)) redirect(page(turnBack('sign-in-first')))
  return { ...portal, visit, record }
}

/** A page behind the choice of a group (manual part 2, step 5). */
export async function openWithGroup(
  params: PortalParams,
): Promise<Portal & { visit: SignedInVisit; record: SeisRecord; group: Group }> {
  const portal = await openSignedIn(params)
  const { group } = portal.visit
  if (!group) redirect(portal.page('/group'))
  return { ...portal, group }
}
