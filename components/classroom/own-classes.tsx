/** The classes that this browser has opened: the way back after the tab was closed. */
import { secondary } from '@/components/ui/button'
import type { Classroom } from '@/lib/classroom/classroom'
import { type Locale, translator } from '@/lib/i18n/translator'
import { classroomPath } from '@/lib/paths'
import { inThrees } from './class-frame'

export function OwnClasses({ locale, classes }: { locale: Locale; classes: readonly Classroom[] }) {
  const t = translator(locale, 'classroom')
  if (classes.length === 0) return null
  return (
    <section aria-labelledby="own-classes" className="mt-6 border border-line bg-white p-4">
      <h2 id="own-classes" className="text-lg">
        {t('open.yours')}
      </h2>
      <ul className="mt-2 divide-y divide-line">
        {classes.map(({ id, title, code }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
            <p>
              <bdi className="font-semibold">{title}</bdi> · <span className="digits">{inThrees(code)}</span>
            </p>
            <a href={classroomPath(id)} className={secondary}>
              {t('open.go', { title })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
