/** Where a sign-in or a session has ended, at any relying party: what happened, and the ways on, in the site's own face. */
import type { ReactNode } from 'react'
import { PageHeading } from '@/components/ui/page-heading'
import { siteWords } from '@/lib/i18n/site-words'
import type { Locale } from '@/lib/i18n/translator'
import type { RelyingParty } from '@/lib/sites/sites.mjs'

export interface EndingProps {
  site: RelyingParty
  locale: Locale
  title: string
  paragraphs: string[]
  /** Class names of the site's own face. */
  look: { page: string; sheet: string }
  /** The ways on. */
  children: ReactNode
}

export const Ending = ({ site, locale, title, paragraphs, look, children }: EndingProps) => (
  <div className={look.page}>
    <div className={look.sheet}>
      <PageHeading locale={locale} title={title} site={siteWords(locale, site).title} />
      {paragraphs.map(paragraph => (
        <p key={paragraph} className="mt-3">
          {paragraph}
        </p>
      ))}
      {children}
    </div>
  </div>
)
