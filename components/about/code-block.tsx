import { CopyButton } from '@/components/ui/copy-button'
import { ScrollBox } from '@/components/ui/scroll-box'
import { type Locale, translator } from '@/lib/i18n/translator'

/** Something to copy into a terminal or a file; scrolls sideways by itself, reachable by keyboard. */
export function CodeBlock({
  id,
  locale,
  label,
  children,
}: {
  id: string
  locale: Locale
  label: string
  children: string
}) {
  const t = translator(locale, 'about')
  const site = translator(locale, 'site')
  return (
    <div className="mt-2 border-l-4 border-ink bg-white">
      <ScrollBox label={label} className="p-4">
        <pre className="text-sm leading-relaxed">
          <code id={id} className="font-mono">
            {children}
          </code>
        </pre>
      </ScrollBox>
      <div className="px-4 pb-3">
        <CopyButton
          from={id}
          label={`${t('testers.copy')}: ${label}`}
          words={{ copy: t('testers.copy'), copied: site('copy.copied'), selected: site('copy.selected') }}
          className="min-h-11 border-2 border-ink/60 bg-white px-3"
        />
      </div>
    </div>
  )
}
