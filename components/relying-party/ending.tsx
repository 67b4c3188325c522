/** Where a sign-in or a session has ended, at any relying party: what happened, and the ways on, in the site's own face. */
import type { ReactNode } from 'react'
import { InThai } from '@/components/ui/in-thai'
import { Heading, PageTitle } from '@/components/ui/page-heading'
import { Still } from '@/components/ui/still'
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
  <>
    <PageTitle locale={locale} title={title} site={siteWords(locale, site).title} />
    <Still as="div" className={look.page}>
      <div className={look.sheet}>
        <Heading title={title} />
        {paragraphs.map(paragraph => (
          <p key={paragraph} className="mt-3">
            <InThai locale={locale}>{paragraph}</InThai>
          </p>
        ))}
        {children}
      </div>
    </Still>
  </>
)
