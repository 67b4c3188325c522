/** The reading room's chrome: a slim green band with its lamp, two doors, and whoever is in. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { SiteMark } from '@/components/ui/site-mark'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Reader } from '@/lib/learning/find-visitor'
import { learningPath } from '@/lib/paths'

const door =
  'inline-flex min-h-11 items-center border-b-4 border-transparent text-ink no-underline hover:border-accent/40 aria-[current=page]:border-accent aria-[current=page]:font-semibold forced-colors:not-aria-[current=page]:border-[Canvas]'

export function LearningFrame(props: {
  roomId: string
  locale: Locale
  path: string
  reader: Reader | null
  children: ReactNode
}) {
  const { roomId, locale, path, reader } = props
  const t = translator(locale, 'learning')
  const home = learningPath(roomId)
  const here = (target: string) => (path === target ? 'page' : undefined)
  return (
    <div className="flex min-h-set flex-col bg-paper">
      <Still as="header">
        <div className="on-dark bg-accent text-white">
          <div className="mx-auto flex max-w-4xl flex-wrap items-center gap-x-3 px-4 py-2 sm:px-6">
            <a
              href={home}
              className="flex min-h-11 min-w-0 grow basis-44 items-center gap-3 text-white no-underline"
            >
              <SiteMark site="learning" />
              <span className="leading-tight">
                <span className="block leading-tight font-bold">{t('site.name')}</span>
                <span className="block text-sm leading-tight">{t('simulation')}</span>
              </span>
            </a>
            <LanguageSwitch
              locale={locale}
              returnTo={path}
              className="min-h-11 px-1 text-sm underline underline-offset-4"
            />
          </div>
        </div>
        <div className="border-b border-line bg-white">
          <div className="mx-auto max-w-4xl px-4 sm:px-6">
            <nav aria-label={t('nav.label')}>
              <ul className="flex flex-wrap gap-x-4 text-sm sm:gap-x-6 sm:text-base">
                <li>
                  <a href={home} aria-current={here(home)} className={door}>
                    {t('nav.home')}
                  </a>
                </li>
                <li>
                  <a href={`${home}/record`} aria-current={here(`${home}/record`)} className={door}>
                    {t('nav.record')}
                  </a>
                </li>
                {reader && (
                  <li className="sm:ml-auto">
                    <a
                      data-testid="sign-out"
                      href={`${home}/sign-out`}
                      aria-current={here(`${home}/sign-out`)}
                      className={door}
                    >
                      {t('signOut')}
                    </a>
                  </li>
                )}
              </ul>
            </nav>
          </div>
        </div>
      </Still>
      <main id="main" className="grow pb-12">
        {props.children}
      </main>
    </div>
  )
}
