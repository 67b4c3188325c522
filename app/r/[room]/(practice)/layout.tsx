import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { PracticeBar } from '@/components/practice/practice-bar'
import { RoomFrame } from '@/components/practice/room-frame'
import { SiteDocument } from '@/components/ui/site-document'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale, readerPath } from '@/lib/web/reader'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = { viewportFit: 'cover' }

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ room: string }>
}) {
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const path = readerPath()
  return (
    <SiteDocument locale={locale} face="practice">
      <PracticeBar room={room} locale={locale} path={path} step={null} />
      <RoomFrame room={room} locale={locale} path={path}>
        {children}
      </RoomFrame>
    </SiteDocument>
  )
}
