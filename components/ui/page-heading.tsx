import { type Locale, translator } from '@/lib/i18n/translator'

/**
 * The page's <title> and h1. Every title says that this is a simulation, and begins with the word for a slip
 * when one is shown. Focus goes to the h1 after every navigation, or to the slip's summary when there is one.
 */
export function PageHeading(props: {
  locale: Locale
  title: string
  site: string
  failed?: boolean
  /** The h1 when it should differ from the title. */
  children?: React.ReactNode
  className?: string
}) {
  const t = translator(props.locale, 'site')
  const { failed = false } = props
  return (
    <>
      <title>{`${failed ? t('errorPrefix') : ''}${props.title} – ${props.site} – ${t('simulated')}`}</title>
      <h1
        data-testid="heading"
        tabIndex={-1}
        autoFocus={!failed}
        className={props.className ?? 'text-xl sm:text-2xl'}
      >
        {props.children ?? props.title}
      </h1>
    </>
  )
}
