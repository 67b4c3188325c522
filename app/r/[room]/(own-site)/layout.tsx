import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { OwnSiteFrame } from '@/components/own-site/own-site-frame'
import { PracticeBar } from '@/components/practice/practice-bar'
import { PracticeFoot } from '@/components/practice/practice-foot'
import { SiteDocument } from '@/components/ui/site-document'
import { translator } from '@/lib/i18n/translator'
import { findVisit } from '@/lib/own-site/find-visit'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { sites } from '@/lib/sites/sites.mjs'
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
  const { visit } = await findVisit(room.id)
  return (
    <SiteDocument locale={locale} face={sites['own-site'].face}>
      <PracticeBar
        room={room}
        locale={locale}
        path={path}
        step={null}
        beside={translator(locale, 'own-site')('beside')}
      />
      <OwnSiteFrame roomId={room.id} locale={locale} path={path} isSignedIn={visit !== null}>
        {children}
      </OwnSiteFrame>
      <PracticeFoot locale={locale} />
    </SiteDocument>
  )
}
