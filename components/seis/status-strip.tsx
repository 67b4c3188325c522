import { Still } from '@/components/ui/still'
import { type Locale, translator } from '@/lib/i18n/translator'
import { seisPath } from '@/lib/paths'
import { type TextSize, textSizes } from './text-size'

const band = 'border-b border-line bg-white'
const letterSize = { m: 'text-sm', l: 'text-lg', xl: 'text-xl' } as const

/**
 * Users online and the text size: the "41 online … H H H" of the manual's picture. On a phone, where nobody is signed in,
 * the sizes stand beside the page's heading: a row of their own would push the next field under the practice bar.
 */
export function StatusStrip(props: {
  locale: Locale
  roomId: string
  path: string
  textSize: TextSize
  /** How many are signed in; null outside the sign-in. */
  online: number | null
}) {
  const t = translator(props.locale, 'seis')
  return (
    <Still
      as="div"
      className={
        props.online === null ? 'float-right sm:float-none sm:border-b sm:border-line sm:bg-white' : band
      }
    >
      <div className="mx-auto flex max-w-5xl flex-wrap items-center justify-between gap-x-4 px-4 text-sm sm:py-1">
        <p className="digits text-muted">
          {props.online !== null && t('frame.online', { count: props.online })}
        </p>
        <form
          method="post"
          action={seisPath(props.roomId, '/text-size')}
          data-stays=""
          className="flex flex-wrap items-center"
          aria-label={t('frame.textSize')}
        >
          <input type="hidden" name="returnTo" value={props.path} />
          <span className="mr-2 hidden text-muted sm:inline">{t('frame.textSize')}</span>
          {textSizes.map(size => (
            <button
              key={size}
              type="submit"
              name="size"
              value={size}
              aria-label={t(`frame.textSizes.${size}`)}
              aria-pressed={size === props.textSize}
              className={`flex size-11 items-center justify-center border leading-none ${letterSize[size]} ${
                size === props.textSize
                  ? 'border-accent bg-accent-pale font-bold'
                  : 'border-transparent bg-white forced-colors:border-[ButtonFace]'
              }`}
            >
              <span lang="th">ก</span>
            </button>
          ))}
        </form>
      </div>
    </Still>
  )
}
