/** From here, or from everywhere: what each means for this device, before it is pressed. Every site asks alike, in its own face. */
import { PageHeading } from '@/components/ui/page-heading'
import type { Locale } from '@/lib/i18n/translator'

export interface SignOutChoiceProps {
  locale: Locale
  /** The site's name, for the title. */
  site: string
  /** Where the form is sent, as `from`: here or everywhere. */
  action: string
  /** Where one stays signed in. */
  cancel: string
  words: Record<'title' | 'lead' | 'hereText' | 'here' | 'everywhereText' | 'everywhere' | 'cancel', string>
  /** Class names of the site's own face. */
  look: Record<'form' | 'primary' | 'secondary' | 'quiet' | 'line', string>
}

export function SignOutChoice({ locale, site, action, cancel, words, look }: SignOutChoiceProps) {
  return (
    <form method="post" action={action} className={look.form}>
      <PageHeading locale={locale} title={words.title} site={site} />
      <p className="mt-3">{words.lead}</p>
      <p id="here-means" className="mt-6">
        {words.hereText}
      </p>
      <button
        type="submit"
        name="from"
        value="here"
        data-testid="sign-out-here"
        aria-describedby="here-means"
        className={`${look.secondary} mt-3`}
      >
        {words.here}
      </button>
      <p id="everywhere-means" className={`mt-6 border-t pt-6 ${look.line}`}>
        {words.everywhereText}
      </p>
      <button
        type="submit"
        name="from"
        value="everywhere"
        data-testid="sign-out-everywhere"
        aria-describedby="everywhere-means"
        className={`${look.primary} mt-3`}
      >
        {words.everywhere}
      </button>
      <p className="mt-4">
        <a href={cancel} className={look.quiet}>
          {words.cancel}
        </a>
      </p>
    </form>
  )
}

type Word = keyof SignOutChoiceProps['words']

/** The words of a site's own message file. */
export const signOutWords = (
  translate: (key: `signOutPage.${Word}`) => string,
): SignOutChoiceProps['words'] => ({
  title: translate('signOutPage.title'),
  lead: translate('signOutPage.lead'),
  hereText: translate('signOutPage.hereText'),
  here: translate('signOutPage.here'),
  everywhereText: translate('signOutPage.everywhereText'),
  everywhere: translate('signOutPage.everywhere'),
  cancel: translate('signOutPage.cancel'),
})
