import { PracticeNote } from '@/components/practice/practice-note'
import { SiteMark } from '@/components/ui/site-mark'
import { siteWords } from '@/lib/i18n/site-words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { sites } from '@/lib/sites/sites.mjs'

const shown = ['mooc', 'connect', 'seis', 'learning'] as const

/** The practice layer over and under a site's page, for each of them: what is theatre and what is set. */
export function PracticeFace({ locale }: { locale: Locale }) {
  const t = translator(locale, 'look')
  return (
    <div className="mt-4 grid gap-6 md:grid-cols-2">
      {shown.map(site => (
        <div
          key={site}
          data-site={sites[site].face}
          className="flex flex-col border border-line bg-accent-pale"
        >
          <p className="flex items-center gap-3 bg-accent px-4 py-3 font-bold text-white">
            <SiteMark site={site} />
            {siteWords(locale, site).title}
          </p>
          <p className="grow px-4 py-6">{t('practice.set')}</p>
          <PracticeNote name={`look-${site}`} title={t('practice.heading')}>
            <p>{t('practice.text')}</p>
            <p>
              <button type="button" className="practice-button">
                {t('practice.button')}
              </button>
            </p>
          </PracticeNote>
        </div>
      ))}
    </div>
  )
}
