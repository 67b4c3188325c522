/** The lobby's chrome: plainly none of the three sites. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import { TicketMark } from './ticket-mark'

export function LobbyFrame(props: { locale: Locale; path: string; children: ReactNode }) {
  const t = translator(props.locale, 'lobby')
  const site = translator(props.locale, 'site')
  return (
    <div className="flex min-h-dvh flex-col">
      <Still as="header">
        <p className="border-b-2 border-dashed border-saffron-ink-soft bg-saffron px-4 py-1 text-center text-sm text-saffron-ink">
          {site('simulated')}
        </p>
        <div className="mx-auto flex max-w-5xl flex-wrap items-center gap-x-3 px-4 py-2 sm:px-6">
          <TicketMark />
          <a
            href="/"
            className="inline-flex min-h-11 min-w-0 grow basis-24 items-center font-bold text-ink no-underline"
          >
            {site('product')}
          </a>
          <LanguageSwitch locale={props.locale} returnTo={props.path} />
        </div>
      </Still>
      <main id="main" className="grow">
        {props.children}
      </main>
      <footer className="border-t border-line bg-white">
        <div className="mx-auto max-w-5xl px-4 py-8 sm:px-6">
          <h2 className="text-base">{t('footer.title')}</h2>
          <p className="mt-1 max-w-measure text-sm text-muted">{t('footer.text')}</p>
          <p className="mt-2">
            <a href="/about" className="inline-flex min-h-11 items-center">
              {translator(props.locale, 'about')('link')}
            </a>
          </p>
        </div>
      </footer>
    </div>
  )
}
