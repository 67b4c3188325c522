/**
 * The document every site's root layout returns: language, face (data-site), our script, the word ระบบจำลอง and the
 * skip link. The site's own header and footer, and the practice bar, come as children.
 */
import type { ReactNode } from 'react'
import './globals.css'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Face } from '@/lib/sites/sites.mjs'
import { readerScript } from '@/lib/web/reader'

export async function SiteDocument(props: {
  locale: Locale
  face: Face
  children: ReactNode
  className?: string
}) {
  const t = translator(props.locale, 'site')
  return (
    <html lang={props.locale} data-site={props.face}>
      <head>
        {/* Not deferred: what can be tapped is there after it, so no tap is lost. */}
        <script src={readerScript()} />
        <meta name="robots" content="noindex, nofollow" />
      </head>
      <body className={props.className}>
        <a
          href="#main"
          className="fixed top-2 left-2 z-50 border-2 border-saffron-ink bg-saffron p-3 text-saffron-ink not-focus:sr-only"
        >
          {t('skip')}
        </a>
        {props.children}
      </body>
    </html>
  )
}
