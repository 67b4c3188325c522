/** ETDA Connect's chrome: a sober gateway, one narrow column, one task a screen, much air. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { SiteMark } from '@/components/ui/site-mark'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'

export function ConnectFrame(props: { locale: Locale; path: string; children: ReactNode }) {
  const t = translator(props.locale, 'connect')
  return (
    <div className="flex min-h-set flex-col bg-accent-pale">
      <Still as="header" className="on-dark bg-accent text-white">
        <div className="mx-auto flex max-w-xl flex-wrap items-center gap-x-2 px-4 py-2 sm:gap-x-3 sm:py-3">
          <SiteMark site="connect" className="size-8 sm:size-10" />
          <p className="min-w-0 grow basis-32 leading-tight">
            <span className="block font-bold">{t('site.title')}</span>
            {/* On a phone every line counts. */}
            <span className="block text-sm max-sm:hidden">{t('tagline')}</span>
          </p>
          <LanguageSwitch locale={props.locale} returnTo={props.path} />
        </div>
      </Still>
      <main
        id="main"
        className="mx-auto w-full max-w-xl grow bg-white px-4 pt-4 pb-8 sm:my-8 sm:px-8 sm:pt-8"
      >
        {props.children}
      </main>
    </div>
  )
}
