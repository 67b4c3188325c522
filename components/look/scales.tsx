import { type Locale, translator } from '@/lib/i18n/translator'

const sizes = [
  [16, 'text-sm'],
  [18, 'text-base'],
  [21, 'text-lg'],
  [26, 'text-xl'],
  [33, 'text-2xl'],
  [42, 'text-3xl'],
] as const

/** Letters with vowels and tone marks over each other, and with what hangs below. */
const hard = 'ปู่ย่าตื่นตั้งใจ ฎีกา ญี่ปุ่น กตัญญู'

export function TypeScale({ locale }: { locale: Locale }) {
  const t = translator(locale, 'look')
  return (
    <dl className="mt-4">
      {sizes.map(([size, look]) => (
        <div key={size} className="border-b border-line py-2 sm:flex sm:items-baseline sm:gap-4">
          <dt className="digits w-24 shrink-0 text-sm text-muted">{t('type.size', { size })}</dt>
          <dd className={look}>
            <span lang="th">{hard}</span> <span lang="en">Sign in once</span>{' '}
            <span className="digits">0123456789</span>
          </dd>
        </div>
      ))}
    </dl>
  )
}

const steps = [
  [4, 'w-1'],
  [8, 'w-2'],
  [12, 'w-3'],
  [16, 'w-4'],
  [24, 'w-6'],
  [32, 'w-8'],
  [48, 'w-12'],
  [64, 'w-16'],
] as const

export function SpaceScale({ locale }: { locale: Locale }) {
  const t = translator(locale, 'look')
  return (
    <ul className="mt-4 flex flex-wrap items-end gap-x-6 gap-y-2">
      {steps.map(([size, look]) => (
        <li key={size}>
          <span aria-hidden="true" className={`block h-6 bg-ink forced-color-adjust-none ${look}`} />
          <span className="digits text-sm text-muted">{t('type.size', { size })}</span>
        </li>
      ))}
    </ul>
  )
}
