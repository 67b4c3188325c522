import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/ui/site-document'
import { readerLocale } from '@/lib/web/reader'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = { viewportFit: 'cover' }

export default async function Layout({ children }: { children: ReactNode }) {
  return (
    <SiteDocument locale={readerLocale()} face="practice">
      {children}
    </SiteDocument>
  )
}
