import type { Viewport } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { ConnectFrame } from '@/components/connect/connect-frame'
import { MoreTime } from '@/components/practice/more-time'
import { PracticeBar } from '@/components/practice/practice-bar'
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
  return (
    <SiteDocument locale={locale} face="connect">
      <PracticeBar
        room={room}
        locale={locale}
        path={path}
        step={step}
        about={await whomPageIsAbout(room.id, path)}
      />
      <ConnectFrame locale={locale} path={path}>
        {children}
      </ConnectFrame>
      {step?.step === 5 && <MoreTime roomId={room.id} locale={locale} path={path} endsElsewhere />}
    </SiteDocument>
  )
}
