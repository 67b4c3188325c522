/** Search by a posted form: what is typed goes into no address. */
import { secondary } from '@/components/ui/button'
import { type Locale, translator } from '@/lib/i18n/translator'

export function MailSearch(props: { locale: Locale; mailPath: string; term?: string; found: number }) {
  const { mailPath, term, found } = props
  const t = translator(props.locale, 'mail')
  return (
    <search className="mt-6 block max-w-2xl">
      <form method="post" action={`${mailPath}/search`}>
        <label htmlFor="search" className="block font-semibold">
          {t('inbox.search.label')}
        </label>
        <p id="search-hint" className="text-sm text-muted">
          {t('inbox.search.hint')}
        </p>
        <div className="mt-1 flex flex-wrap gap-2">
          <input
            id="search"
            name="search"
            type="text"
            maxLength={100}
            defaultValue={term}
            aria-describedby="search-hint"
            autoComplete="off"
            className="h-12 min-w-0 grow basis-60 border-2 border-ink/60 bg-white px-3"
          />
          <button type="submit" className={secondary}>
            {t('inbox.search.submit')}
          </button>
        </div>
      </form>
      {term && (
        <p role="status" className="mt-3">
          {found > 0 ? t('inbox.search.result', { count: found, term }) : t('inbox.search.none', { term })}{' '}
          <a href={mailPath} className="inline-flex min-h-11 items-center">
            {t('inbox.search.all')}
          </a>
        </p>
      )}
    </search>
  )
}
