import { Fragment } from 'react'
import type { Locale } from '@/lib/i18n/translator'

/** A run of Thai, with what stands between its words. */
const thaiRun = /(\p{Script=Thai}(?:[\p{Script=Thai}\s.]*\p{Script=Thai})?)/u

/** A text that may quote Thai on an English page: a screen reader then says those words as Thai (WCAG 3.1.2). */
export const ThaiWords = ({ locale, children }: { locale: Locale; children: string }) =>
  locale === 'th'
    ? children
    : children
        .split(thaiRun)
        .map((part, place) => (
          <Fragment key={place}>{place % 2 === 1 ? <span lang="th">{part}</span> : part}</Fragment>
        ))
