import type { ReactNode } from 'react'
import { NoRoomFrame } from '@/components/practice/no-room-frame'
import { PracticeBar } from '@/components/practice/practice-bar'
import { SiteDocument } from '@/components/ui/site-document'
import { stepOf } from '@/lib/practice/steps'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale, readerPath } from '@/lib/web/reader'

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ room: string }>
}) {
  const room = await findRoom((await params).room)
  // The page says "not found", with its status; a root layout that did would get Next's own page.
  if (!room) return <NoRoomFrame locale={await readerLocale()}>{children}</NoRoomFrame>
  const [locale, path] = await Promise.all([readerLocale(room), readerPath()])
  return (
    <SiteDocument locale={locale} site="mooc">
      <PracticeBar room={room} locale={locale} path={path} step={stepOf(path)} />
      {children}
    </SiteDocument>
  )
}
