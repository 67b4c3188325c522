import type { Viewport } from 'next'
import { redirect } from 'next/navigation'
import type { ReactNode } from 'react'
import { LearningFrame } from '@/components/learning/learning-frame'
import { PracticeBar } from '@/components/practice/practice-bar'
import { SiteDocument } from '@/components/ui/site-document'
import { translator } from '@/lib/i18n/translator'
import { findVisitor } from '@/lib/learning/find-visitor'
import { noRoomPath } from '@/lib/paths'
import { findRoom } from '@/lib/rooms/find-room'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** The practice bar keeps clear of a phone's own bar at the bottom. */
export const viewport: Viewport = { viewportFit: 'cover' }

export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ room: string }>
}) {
  const room = await findRoom((await params).room)
  if (!room) redirect(noRoomPath)
  const [locale, path, { reader }] = await Promise.all([
    readerLocale(room),
    readerPath(),
    findVisitor(room.id),
  ])
  return (
    <SiteDocument locale={locale} site="learning">
      <PracticeBar
        room={room}
        locale={locale}
        path={path}
        step={null}
        beside={translator(locale, 'practice')('bar.secondSite')}
      />
      <LearningFrame roomId={room.id} locale={locale} path={path} reader={reader}>
        {children}
      </LearningFrame>
    </SiteDocument>
  )
}
