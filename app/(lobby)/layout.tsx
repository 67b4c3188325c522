import type { Viewport } from 'next'
import type { ReactNode } from 'react'
import { LobbyFrame } from '@/components/lobby/lobby-frame'
import { SiteDocument } from '@/components/ui/site-document'
import { readerLocale, readerPath } from '@/lib/web/reader'

export const dynamic = 'force-dynamic'
export const viewport: Viewport = { viewportFit: 'cover' }

export default async function Layout({ children }: { children: ReactNode }) {
  const locale = readerLocale()
  const path = readerPath()
  return (
    <SiteDocument locale={locale} face="practice">
      <LobbyFrame locale={locale} path={path}>
        {children}
      </LobbyFrame>
    </SiteDocument>
  )
}
