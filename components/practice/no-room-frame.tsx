/** What stands round a page whose room is not there: the word ระบบจำลอง and nothing that needs a room. */
import type { ReactNode } from 'react'
import { SiteDocument } from '@/components/ui/site-document'
import { type Locale, translator } from '@/lib/i18n/translator'

export function NoRoomFrame({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <SiteDocument locale={locale} face="practice">
      <p className="border-b-2 border-dashed border-saffron-ink-soft bg-saffron px-4 py-1 text-center text-sm text-saffron-ink">
        {translator(locale, 'site')('simulated')}
      </p>
      <main id="main" className="mx-auto w-full max-w-2xl px-4 py-12 sm:px-6">
        {children}
      </main>
    </SiteDocument>
  )
}
