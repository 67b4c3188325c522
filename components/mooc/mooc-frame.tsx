/** Header of every page but the sign-in page, which the manual shows without them. */
import type { ReactNode } from 'react'
import { LanguageSwitch } from '@/components/ui/language-switch'
import { SiteMark } from '@/components/ui/site-mark'
import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import type { Learner } from '@/lib/mooc/find-learner'
import { moocPath } from '@/lib/paths'
import { container } from './look'

const navLink =
  'inline-flex min-h-11 items-center text-sm sm:text-base text-accent-deep no-underline hover:underline'

export function MoocFrame(props: {
  roomId: string
  locale: Locale
  path: string
  learner: Learner | null
  children: ReactNode
}) {
  const { roomId, locale, path, learner } = props
  const t = translator(locale, 'mooc')
  const home = moocPath(roomId)
  const here = (target: string) => (path === target ? 'page' : undefined)
  return (
    <div className="flex min-h-set flex-col bg-white">
      <Still as="header" className="border-b border-accent/20">
        <div className={`${container} flex flex-wrap items-center gap-x-2 gap-y-1 py-2 sm:gap-x-4 sm:py-3`}>
          <a href={home} className="flex min-h-11 items-center gap-2 text-ink no-underline sm:gap-3">
            <SiteMark site="mooc" className="size-9 text-accent sm:size-11" />
            <span className="leading-tight">
              <span className="block font-bold leading-tight sm:text-lg">{t('site.name')}</span>
              <span className="block text-sm leading-tight text-muted">{t('simulation')}</span>
            </span>
          </a>
          <div className="ml-auto flex items-center gap-1 sm:order-3 sm:gap-2">
            <LanguageSwitch
              locale={locale}
              returnTo={path}
              className="min-h-11 px-1 text-sm underline underline-offset-4 sm:px-3"
            />
            {learner ? (
              <a
                href={`${home}/sign-out`}
                data-testid="sign-out"
                className="inline-flex min-h-11 items-center rounded-full border-2 border-accent bg-white px-3 text-sm font-semibold text-accent-deep no-underline hover:bg-accent-pale sm:px-4 sm:text-base"
              >
                {t('signOut')}
              </a>
            ) : (
              <a
                href={`${home}/login`}
                lang="en"
                id="sign-in"
                data-testid="sign-in"
                className="inline-flex min-h-11 items-center rounded-full border-2 border-transparent bg-accent px-4 font-semibold whitespace-nowrap sm:px-6 text-white no-underline hover:bg-accent-deep"
              >
                {t('signIn')}
              </a>
            )}
          </div>
          <nav aria-label={t('nav.label')} className="w-full sm:order-2 sm:w-auto sm:pl-4">
            <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
              <li>
                <a href={home} aria-current={here(home)} className={navLink}>
                  {t('nav.home')}
                </a>
              </li>
              <li>
                <a href={`${home}#courses`} className={navLink}>
                  {t('nav.courses')}
                </a>
              </li>
              {learner ? (
                <li>
                  <a href={`${home}/dashboard`} aria-current={here(`${home}/dashboard`)} className={navLink}>
                    {t('nav.mine')}
                  </a>
                </li>
              ) : (
                <li>
                  <a href={`${home}#categories`} className={navLink}>
                    {t('nav.categories')}
                  </a>
                </li>
              )}
            </ul>
          </nav>
        </div>
      </Still>
      <main id="main" className="grow pb-12">
        {props.children}
      </main>
    </div>
  )
}
