import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/ui/site-document'
import { roomOfPage } from '@/lib/rooms/room-of-page'
import { readerLocale } from '@/lib/web/reader'
import '@/components/presenter/presenter.css'
import '@/components/presenter/notes.css'
import '@/components/presenter/beside.css'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = { viewportFit: 'cover' }

/** What a room full of people looks at: neither the bar nor links to the sites, only what is shown. */
export default async function Layout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ room: string }>
}) {
  const room = await roomOfPage(params)
  return (
    <SiteDocument locale={readerLocale(room)} face="practice" className="presenter">
      {children}
    </SiteDocument>
  )
}
