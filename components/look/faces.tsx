import { primary, quiet, secondary } from '@/components/ui/button'
import { SiteMark } from '@/components/ui/site-mark'
import { siteWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { siteNames, sites } from '@/lib/sites/sites.mjs'

/** A state that one sees only while pressing, held still. */
const held = { hover: 'bg-accent-deep', focus: 'outline-3 outline-offset-2 outline-(--focus)' }

/** Each site's mark and name in its own face, with its buttons in each of their states. */
export function Faces({ locale }: { locale: Locale }) {
  const t = translator(locale, 'look')
  return (
    <ul className="mt-4 grid gap-6 md:grid-cols-2">
      {siteNames.map(site => (
        <li key={site} data-site={sites[site].face} className="border border-line bg-white">
          <p className="flex items-center gap-3 bg-accent px-4 py-3 font-bold text-white">
            <SiteMark site={site} />
            {siteWords(locale, site).title}
          </p>
          <div className="flex flex-wrap items-center gap-3 p-4">
            <SiteMark site={site} className="size-12 text-accent" />
            <button type="button" className={primary}>
              {t('buttons.primary')}
            </button>
            <button type="button" className={`${primary} ${held.hover}`}>
              {t('buttons.hover')}
            </button>
            <button type="button" className={`${primary} ${held.focus}`}>
              {t('buttons.focus')}
            </button>
            <button type="button" className={secondary}>
              {t('buttons.secondary')}
            </button>
            <button type="button" className={quiet}>
              {t('buttons.quiet')}
            </button>
          </div>
        </li>
      ))}
    </ul>
  )
}
