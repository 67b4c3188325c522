/** The three sets on one stage, in the order a learner meets them. The words carry it; the drawing decorates. */
import { SiteMark } from '@/components/ui/site-mark'
import { type Locale, translator } from '@/lib/i18n/translator'
import { sites } from '@/lib/sites/sites.mjs'

const sets = ['mooc', 'connect', 'seis'] as const

export function Stage({ locale }: { locale: Locale }) {
  const t = translator(locale, 'lobby')
  return (
    <ol
      aria-label={t('stage.label')}
      className="border-2 border-dashed border-saffron-ink-soft bg-saffron-pale p-4 sm:p-6"
    >
      {sets.map((key, index) => (
        <li key={key} className="flex items-center gap-4">
          <span aria-hidden="true" className="flex flex-col items-center self-stretch">
            <span
              className={`min-h-3 w-0 grow border-l-2 border-dashed ${index > 0 ? 'border-saffron-ink' : 'border-transparent'}`}
            />
            <span data-site={sites[key].face} className="bg-white p-3 text-accent">
              <SiteMark site={key} className="size-12" />
            </span>
            <span
              className={`min-h-3 w-0 grow border-l-2 border-dashed ${index < sets.length - 1 ? 'border-saffron-ink' : 'border-transparent'}`}
            />
          </span>
          <span className="py-2 text-saffron-ink">
            <span className="block font-bold">{t(`stage.${key}`)}</span>
            <span className="block text-sm text-saffron-ink-soft">{t(`stage.${key}Text`)}</span>
          </span>
        </li>
      ))}
    </ol>
  )
}
