import type { ReactNode } from 'react'
import { MoocFrame } from '@/components/mooc/mooc-frame'
import { findLearner } from '@/lib/mooc/find-learner'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale, readerPath } from '@/lib/web/reader'

/** Every page of the MOOC but the sign-in page, which has a face of its own. */
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
    <MoocFrame roomId={room.id} locale={locale} path={path} learner={learner}>
      {children}
    </MoocFrame>
  )
}
