import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { PracticeBar } from '@/components/practice/practice-bar'
import { PracticeFoot } from '@/components/practice/practice-foot'
import { TrialNote } from '@/components/practice/trial-note'
import { SiteDocument } from '@/components/ui/site-document'
import { findLearner } from '@/lib/mooc/find-learner'
import { stepOf } from '@/lib/practice/steps'
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
  const learner = await findLearner(room.id)
  return (
    <SiteDocument locale={locale} face="mooc">
      <PracticeBar room={room} locale={locale} path={path} step={stepOf(path, undefined, learner !== null)} />
      {children}
      <TrialNote roomId={room.id} locale={locale} path={path} enrolments={learner?.enrolments ?? []} />
      <PracticeFoot locale={locale} />
    </SiteDocument>
  )
}
