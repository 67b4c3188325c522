import { type Locale, translator } from '@/lib/i18n/translator'
import measured from './contrast.json'
import { pairGroups, pairsOf } from './pairs'

const ratios: Record<string, number> = measured

/** Each pair of colours as it is on a page, with its measured contrast. */
export function ColourTable({ locale }: { locale: Locale }) {
  const t = translator(locale, 'look')
  return (
    <div className="mt-4 grid gap-6 md:grid-cols-2">
      {pairGroups.map(group => (
        <section key={group} aria-labelledby={`pairs-${group}`}>
          <h3 id={`pairs-${group}`} className="text-base">
            {t(`groups.${group}`)}
          </h3>
          <ul className="mt-2 space-y-1">
            {pairsOf[group].map(({ front, ground, least }) => {
              const name = `${front} on ${ground}`
              return (
                <li key={name} className="flex border border-line">
                  {/* A drawing, so that forced colours leave it as it is. */}
                  <svg
                    viewBox="0 0 72 48"
                    width="72"
                    height="48"
                    aria-hidden="true"
                    className="shrink-0 forced-color-adjust-none"
                  >
                    <path d="M0 0h72v48H0z" fill={`var(--${ground})`} />
                    {least === 3 ? (
                      <circle cx="36" cy="24" r="12" fill="none" stroke={`var(--${front})`} strokeWidth="3" />
                    ) : (
                      <text
                        x="36"
                        y="31"
                        textAnchor="middle"
                        fontSize="21"
                        fontWeight="600"
                        fill={`var(--${front})`}
                      >
                        กู่ Aa
                      </text>
                    )}
                  </svg>
                  <p lang="en" className="grow px-3 text-sm leading-normal">
                    {name}
                  </p>
                  <p className="digits px-3 text-sm leading-normal">
                    <strong>{ratios[name]}</strong> ≥ {least}
                  </p>
                </li>
              )
            })}
          </ul>
        </section>
      ))}
    </div>
  )
}
