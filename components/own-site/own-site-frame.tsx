/** Chrome of the own site: as plain as the practice layer's, for it is a tool and nobody's website. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { SiteMark } from '@/components/ui/site-mark'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import { sitePath } from '@/lib/paths'

export function OwnSiteFrame(props: {
  roomId: string
  locale: Locale
  path: string
  isSignedIn: boolean
  children: ReactNode
}) {
  const { roomId, locale, path } = props
  const t = translator(locale, 'own-site')
  return (
    <div className="flex min-h-set flex-col">
      <Still as="header" className="border-b border-line">
        <div className="mx-auto flex w-full max-w-5xl flex-wrap items-center gap-x-6 px-4 py-1 sm:px-6">
          <a
            href={sitePath('own-site', roomId)}
            className="inline-flex min-h-11 items-center gap-2 font-semibold text-ink no-underline"
          >
            <SiteMark site="own-site" className="size-8" />
            {t('site.title')}
          </a>
          {props.isSignedIn && (
            <a
              href={sitePath('own-site', roomId, '/sign-out')}
              data-testid="sign-out"
              className="inline-flex min-h-11 items-center"
            >
              {t('signOut')}
            </a>
          )}
          <div className="ml-auto">
            <LanguageSwitch locale={locale} returnTo={path} />
          </div>
        </div>
      </Still>
      <main id="main" className="mx-auto w-full max-w-5xl grow px-4 pt-4 pb-12 sm:px-6">
        {props.children}
      </main>
    </div>
  )
}
