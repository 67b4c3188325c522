/** The catalogue of failures by kind; each opens to what it does and how to arm it. Works without scripts. */
import { InThai } from '@/components/ui/in-thai'
import {
  catalogue,
  type FaultKind,
  type FaultName,
  faultNames,
  isOfProtocol,
  kinds,
  narrowingsOf,
  type ProtocolFault,
} from '@/lib/faults/catalogue'
import { dependsOnMemory, seenOf } from '@/lib/faults/seen'
import { wordsOf } from '@/lib/faults/words'
import { type Locale, translator } from '@/lib/i18n/translator'
import { DIGIT } from '@/lib/identity'

export interface FaultListProps {
  locale: Locale
  /** People a fault can be narrowed to. */
  people: { citizenId: string; name: string }[]
  /** Where the forms post to. */
  armAction: string
}

export function FaultList(props: FaultListProps) {
  return kinds.map(kind => <FaultsOfKind key={kind} kind={kind} {...props} />)
}

function FaultsOfKind({ kind, ...props }: FaultListProps & { kind: FaultKind }) {
  const t = translator(props.locale, 'faults')
  const names = faultNames.filter(name => catalogue[name].kind === kind)
  return (
    <section aria-labelledby={`kind-${kind}`} className="mt-8">
      <h2 id={`kind-${kind}`} className="text-lg">
        {t(`page.kinds.${kind}`)}{' '}
        <span className="text-base font-normal text-muted">{t('page.count', { count: names.length })}</span>
      </h2>
      <ul className="mt-3 border-t border-line">
        {names.map(name => (
          <li key={name} className="border-b border-line">
            <FaultItem name={name} {...props} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function FaultItem({ locale, name, people, armAction }: FaultListProps & { name: FaultName }) {
  const t = translator(locale, 'faults')
  const { title, learner, client } = wordsOf(locale, name)
  const takesPerson = narrowingsOf(name).includes('citizenId')
  return (
    <details className="group" data-testid={`fault-${name}`}>
      <summary className="min-h-12 py-2 font-semibold">{title}</summary>
      <div className="pb-6 pl-1 sm:pl-6">
        <dl className="max-w-measure">
          <dt className="text-sm font-semibold text-muted">{t('page.sees')}</dt>
          <dd>
            {isOfProtocol(name) ? (
              <Seen locale={locale} name={name} />
            ) : (
              <InThai locale={locale}>{learner}</InThai>
            )}
          </dd>
          <dt className="mt-3 text-sm font-semibold text-muted">{t('page.must')}</dt>
          <dd>{client}</dd>
          <dt className="mt-3 text-sm font-semibold text-muted">{t('page.name')}</dt>
          <dd className="font-mono text-sm break-all">{name}</dd>
        </dl>
        <form method="post" action={armAction} className="mt-4 flex flex-wrap items-end gap-4">
          <input type="hidden" name="fault" value={name} />
          {takesPerson && (
            <p className="min-w-0 max-w-full">
              <label htmlFor={`for-${name}`} className="block text-sm font-semibold">
                {t('page.for')}
              </label>
              <select
                id={`for-${name}`}
                name="citizenId"
                className="mt-1 min-h-12 max-w-full border-2 border-ink/60 bg-white px-2"
              >
                <option value="">{t('page.anybody')}</option>
                {people.map(person => (
                  <option
                    key={person.citizenId}
                    value={person.citizenId}
                    lang={/[ก-๛]/.test(person.name) ? 'th' : undefined}
                  >
                    {person.name}
                  </option>
                ))}
              </select>
            </p>
          )}
          <p>
            <label htmlFor={`times-${name}`} className="block text-sm font-semibold">
              {t('page.times')}
            </label>
            <input
              id={`times-${name}`}
              name="times"
              defaultValue="1"
              inputMode="numeric"
              pattern={`${DIGIT}{1,3}`}
              title={t('page.slips.not-a-number')}
              required
              className="digits mt-1 min-h-12 w-24 border-2 border-ink/60 bg-white px-3"
            />
          </p>
          <button
            type="submit"
            aria-label={t('page.armThis', { fault: title })}
            className="min-h-12 bg-accent px-6 font-semibold text-white hover:bg-accent-deep on-dark"
          >
            {t('page.arm')}
          </button>
        </form>
      </div>
    </details>
  )
}

/** Who ends how: of a failure of the protocol, where each client may end otherwise. */
function Seen({ locale, name }: { locale: Locale; name: ProtocolFault }) {
  return (
    <>
      <ul className="mt-1 grid gap-2">
        {seenOf(locale, name).map(({ where, text }) => (
          <li key={where}>
            <span className="block font-semibold">{where}</span>
            {text}
          </li>
        ))}
      </ul>
      {dependsOnMemory(name) && (
        <p className="mt-2 text-sm text-muted">{translator(locale, 'faults')('page.seen.memory')}</p>
      )}
    </>
  )
}
