import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { LearningFrame } from '@/components/learning/learning-frame'
import { PracticeBar } from '@/components/practice/practice-bar'
import { PracticeFoot } from '@/components/practice/practice-foot'
import { SingleSignOnNote } from '@/components/practice/single-sign-on-note'
import { SiteDocument } from '@/components/ui/site-document'
import { translator } from '@/lib/i18n/translator'
import { findVisitor } from '@/lib/learning/find-visitor'
import { readLastSignOut } from '@/lib/learning/last-sign-out'
import { learningPath } from '@/lib/paths'
import { roomOfPage } from '@/lib/rooms/room-of-page'
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
  const room = await roomOfPage(params)
  const locale = readerLocale(room)
  const path = readerPath()
  const { reader } = await findVisitor(room.id)
  const beforehand = readLastSignOut(room.id) ? 'left' : 'whenNeeded'
  const unknown = room.learningAsks === 'every-time' ? 'everyTime' : beforehand
  const says = reader ? 'single' : unknown
  return (
    <SiteDocument locale={locale} face="learning">
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
      {path === learningPath(room.id) && <SingleSignOnNote roomId={room.id} locale={locale} says={says} />}
      <PracticeFoot locale={locale} />
    </SiteDocument>
  )
}
