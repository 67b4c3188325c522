/** ETDA Connect's chrome: a sober gateway, one narrow column, one task a screen, much air. Our own mark. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { Still } from '@/components/ui/still'
import { logo } from '@/lib/connect/logo'
import { type Locale, translator } from '@/lib/i18n/translator'

function Mark() {
  return (
    <svg viewBox="0 0 32 32" width="32" height="32" aria-hidden="true" className="shrink-0">
      {logo.map(path => (
        <path key={path} d={path} fill="none" stroke="currentColor" strokeWidth="2.5" />
      ))}
    </svg>
  )
}

export function ConnectFrame(props: { locale: Locale; path: string; children: ReactNode }) {
  const t = translator(props.locale, 'connect')
  return (
    <div className="flex min-h-dvh flex-col bg-accent-pale">
      <Still as="header" className="on-dark bg-accent text-white">
        <div className="mx-auto flex max-w-xl flex-wrap items-center gap-x-3 px-4 py-2 sm:py-3">
          <Mark />
          <p className="min-w-0 grow basis-32 leading-tight">
            <span className="block font-bold">{t('site.title')}</span>
            <span className="block text-sm">{t('tagline')}</span>
          </p>
          <LanguageSwitch locale={props.locale} returnTo={props.path} />
        </div>
      </Still>
      <main
        id="main"
        className="mx-auto w-full max-w-xl grow bg-white px-4 pt-4 pb-8 sm:my-8 sm:px-10 sm:pt-8"
      >
        {props.children}
      </main>
      <footer className="mx-auto max-w-xl px-4 py-6 text-sm text-muted">{t('footer')}</footer>
    </div>
  )
}
