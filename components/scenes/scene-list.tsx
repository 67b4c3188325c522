/** The scenes, each with what it is about and the button that plays it. */
import { primary, secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'
import { type SceneName, sceneNames } from '@/lib/scenes/scenes'
import { lieNames, usualLie } from '@/lib/scenes/tell-a-lie'

interface SceneListProps {
  locale: Locale
  /** Where the forms post to. */
  action: string
}

export function SceneList({ locale, action }: SceneListProps) {
  const t = translator(locale, 'scenes')
  return (
    <ol className="mt-6 border-t border-line">
      {sceneNames.map(scene => (
        <li key={scene} id={scene} data-scene={scene} className="border-b border-line py-6">
          <h2 className="text-lg">{t(`scenes.${scene}.title`)}</h2>
          <p className="mt-1 max-w-measure">{t(`scenes.${scene}.about`)}</p>
          <PlayForm locale={locale} scene={scene} action={action} label={t('page.play')} />
        </li>
      ))}
    </ol>
  )
}

interface PlayFormProps extends SceneListProps {
  scene: SceneName
  label: string
  /** The one thing that is offered on its page. */
  isNext?: true
  /** What was lied about last. */
  lie?: string | undefined
}

export function PlayForm({ locale, scene, action, label, isNext, lie }: PlayFormProps) {
  const t = translator(locale, 'scenes')
  return (
    <form method="post" action={action} className="mt-3 flex flex-wrap items-end gap-4">
      <input type="hidden" name="scene" value={scene} />
      {scene === 'one-lie' && (
        <p className="w-full sm:w-auto">
          <label htmlFor="lie" className="block text-sm font-semibold">
            {t('page.lie')}
          </label>
          <select
            id="lie"
            name="lie"
            defaultValue={lie ?? usualLie}
            className="mt-1 min-h-12 w-full max-w-full border-2 border-ink/60 bg-white px-2"
          >
            {lieNames.map(name => (
              <option key={name} value={name}>
                {translator(locale, 'trace')(`whatIf.tries.${name}`)}
              </option>
            ))}
          </select>
        </p>
      )}
      <button
        type="submit"
        aria-label={t('page.playing', { scene: t(`scenes.${scene}.title`) })}
        className={isNext ? primary : secondary}
      >
        {label}
      </button>
    </form>
  )
}
