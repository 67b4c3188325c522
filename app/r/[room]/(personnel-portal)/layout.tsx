import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { PracticeBar } from '@/components/practice/practice-bar'
import { PracticeFoot } from '@/components/practice/practice-foot'
import { NextDayNote, NotStoredNote, SeisNotes } from '@/components/practice/seis-notes'
import { openPortal, type PortalParams, readSentPassword } from '@/components/seis/open-portal'
import { SeisFrame } from '@/components/seis/seis-frame'
import { isTextSize, textSizeCookie } from '@/components/seis/text-size'
import { SiteDocument } from '@/components/ui/site-document'
import { seisPath } from '@/lib/paths'
import { stepOf } from '@/lib/practice/steps'
import { roomNow } from '@/lib/rooms/room'
import { emailStateOf } from '@/lib/seis/describe-email-state'
import { isEditing } from '@/lib/seis/editing'
import { countOnline, isSignedIn } from '@/lib/seis/find-session'
import { passwordAddressOf } from '@/lib/seis/record'
import { readCookie } from '@/lib/web/read-cookie'
import { readerPath } from '@/lib/web/reader'

export const dynamic = 'force-dynamic'

/** The practice bar keeps clear of a phone's own bar at the bottom. */
export const viewport: Viewport = { viewportFit: 'cover' }

export default async function Layout({ children, params }: { children: ReactNode; params: PortalParams }) {
  const { room, locale, visit, record } = await openPortal(params)
  const path = readerPath()
  const chosen = readCookie(textSizeCookie)
  const hasPasswordAddress = record !== null && passwordAddressOf(record) !== null
  const isAsked = hasPasswordAddress && path === seisPath(room.id)
  const sent = isAsked ? await readSentPassword(room, visit, record) : null
  const step = stepOf(path, {
    hasPasswordAddress,
    isSent: sent !== null && sent.challenge.triesLeft > 0 && sent.challenge.expiresInSeconds > 0,
    isSaved: record !== null && emailStateOf(record, roomNow(room)).state === 'saved-waiting',
  })
  const session = isSignedIn(visit, record)
    ? { group: visit.group, online: await countOnline(room.id) }
    : null
  return (
    <SiteDocument locale={locale} face="seis">
      <PracticeBar room={room} locale={locale} path={path} step={step} about={visit?.citizenId ?? null} />
      {visit && isEditing(visit) && <NotStoredNote locale={locale} path={path} />}
      {step?.step === 8 && <NextDayNote roomId={room.id} locale={locale} />}
      <SeisFrame
        locale={locale}
        roomId={room.id}
        path={path}
        textSize={isTextSize(chosen) ? chosen : 'm'}
        session={session}
      >
        {children}
      </SeisFrame>
      <SeisNotes roomId={room.id} locale={locale} path={path} step={step} />
      <PracticeFoot locale={locale} />
    </SiteDocument>
  )
}
