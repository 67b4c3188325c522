import { Fragment } from 'react'
import { keepName } from '@/lib/i18n/keep-whole'
import type { Locale } from '@/lib/i18n/translator'
import { splitThai } from './split-thai'

/** Says in an English page which words of a text are Thai, so that a screen reader reads them so (WCAG 2.2, 3.1.2). */
export const InThai = ({ locale, children }: { locale: Locale; children: string }) =>
  locale === 'th' ? (
    children
  ) : (
    // One element: in a button, whose parts lie side by side, each part would else be a word of its own.
    <span>
      {splitThai(children).map((part, place) =>
        place % 2 === 1 ? (
          <span key={place} lang="th">
            {part}
          </span>
        ) : (
          <Fragment key={place}>{part}</Fragment>
        ),
      )}
    </span>
  )

/** A name that somebody has or chose: kept whole, isolated (HTML <bdi>), and marked where it is Thai. */
export const Name = ({ children }: { children: string }) => (
  <bdi lang={/[ก-๛]/.test(children) ? 'th' : undefined}>{keepName(children)}</bdi>
)
