import type { ReactNode } from 'react'
import { withoutMarks } from '@/lib/i18n/keep-whole'
import { type Locale, translator } from '@/lib/i18n/translator'

interface TitleProps {
  locale: Locale
  title: string
  site: string
  failed?: boolean
}

interface HeadingProps {
  title: string
  failed?: boolean
  /** Where something else on the page has the focus that the h1 has elsewhere. */
  hasNoFocus?: boolean
  /** The h1 when it should differ from the title. */
  children?: ReactNode
  className?: string
}

/** The page's <title>: says that this is a simulation, and begins with the word for a slip when one is shown. */
export function PageTitle({ locale, title, site, failed = false }: TitleProps) {
  const t = translator(locale, 'site')
  const prefix = failed ? t('errorPrefix') : ''
  // No line ends in it, and whoever looks for its beginning finds it.
  return <title>{withoutMarks(`${prefix}${title} – ${site} – ${t('simulated')}`)}</title>
}

/** The page's h1. Focus goes to it after every navigation, or to the slip's summary when there is one. */
export function Heading({
  title,
  failed = false,
  hasNoFocus = failed,
  children,
  className = 'text-xl sm:text-2xl',
}: HeadingProps) {
  return (
    <h1 data-testid="heading" tabIndex={-1} autoFocus={!hasNoFocus} className={className}>
      {children ?? title}
    </h1>
  )
}

/** Both, where the h1 is no part of a `Still`. */
export const PageHeading = (props: TitleProps & HeadingProps) => (
  <>
    <PageTitle {...props} />
    <Heading {...props} />
  </>
)
