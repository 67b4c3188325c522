import type { Viewport } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { ConnectFrame } from '@/components/connect/connect-frame'
import { ConnectNotes } from '@/components/practice/connect-notes'
import { PracticeBar } from '@/components/practice/practice-bar'
import { PracticeFoot } from '@/components/practice/practice-foot'
import { SiteDocument } from '@/components/ui/site-document'
import { findRoomOfPage, whomPageIsAbout } from '@/lib/connect/interaction/find-interaction'
import { noRoomPath } from '@/lib/paths'
import { stepOf } from '@/lib/practice/steps'
import { readerLocale, readerPath } from '@/lib/web/reader'

export const dynamic = 'force-dynamic'

/** The practice bar keeps clear of a phone's own bar at the bottom. */
export const viewport: Viewport = { viewportFit: 'cover' }

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ room: string }>
}) {
  const path = readerPath()
  const room = await findRoomOfPage((await params).room, path)
  if (!room) redirect(noRoomPath)
  const locale = readerLocale(room)
  const step = stepOf(path)
  const about = await whomPageIsAbout(room.id, path)
  return (
    <SiteDocument locale={locale} face="connect">
      <PracticeBar room={room} locale={locale} path={path} step={step} about={about} />
      <ConnectFrame locale={locale} path={path}>
        {children}
      </ConnectFrame>
      <ConnectNotes room={room} locale={locale} path={path} step={step} about={about} />
      <PracticeFoot locale={locale} />
    </SiteDocument>
  )
}
