import { type Locale, translator } from '@/lib/i18n/translator'
import { seisPath } from '@/lib/paths'

const entries = [
  ['home', '/home'],
  ['reports', '/reports'],
  ['profile', '/profile'],
  ['eSurvey', '/e-survey'],
] as const

const item =
  'flex min-h-12 w-full items-center border-r border-b border-white/30 px-3 py-2 text-sm no-underline sm:border-b-0 sm:px-4 sm:text-base'
const elsewhere = `${item} bg-transparent text-white hover:bg-accent-deep`
const here = `${item} bg-white font-bold text-accent-deep forced-colors:underline`

/** The manual's top menu. Before a group is chosen it holds only the way out. */
export function TopMenu(props: { locale: Locale; roomId: string; path: string; hasGroup: boolean }) {
  const t = translator(props.locale, 'seis')
  return (
    <nav aria-label={t('frame.menu')} className="on-dark border-t border-white/30 bg-accent">
      <ul className="mx-auto flex max-w-5xl flex-wrap sm:px-4">
        {props.hasGroup &&
          entries.map(([name, rest]) => {
            const href = seisPath(props.roomId, rest)
            const isHere = props.path.startsWith(href)
            return (
              <li key={name} className="grow sm:grow-0">
                <a
                  id={`${name}-menu`}
                  href={href}
                  aria-current={isHere ? 'page' : undefined}
                  className={isHere ? here : elsewhere}
                >
                  {t(`frame.${name}`)}
                </a>
              </li>
            )
          })}
        <li className="grow sm:ml-auto sm:grow-0">
          <form method="post" action={seisPath(props.roomId, '/sign-out')}>
            <button type="submit" data-testid="sign-out" className={`${elsewhere} sm:border-r-0`}>
              {t('frame.signOut')}
            </button>
          </form>
        </li>
      </ul>
    </nav>
  )
}
