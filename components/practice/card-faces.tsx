/**
 * A practice card, front and back, the size and shape of a bank card. Our own drawing: no emblem, a geometric
 * figure for a photograph, saffron perforated edge. Copying is a click; nothing is filled in by itself.
 */
import { CopyButton } from '@/components/ui/copy-button'
import type { CardView } from '@/lib/practice/describe-card'

const face =
  'flex min-h-60 w-full max-w-md flex-col rounded-2xl border-2 border-dashed border-saffron-ink-soft bg-saffron-pale text-saffron-ink'
const term = 'text-sm text-saffron-ink-soft'
const copy = 'min-h-11 border-2 border-ink bg-white px-3 text-base'

export function CardFaces({ card }: { card: CardView }) {
  const { words } = card
  const copier = (from: string, words_: string, strip = '') => (
    <CopyButton
      from={from}
      strip={strip}
      label={words_}
      words={{ copy: words_, copied: words.copied, selected: words.selected }}
      className={copy}
    />
  )
  return (
    <div className="mt-4 space-y-8">
      <p>{words.lead}</p>
      <section aria-label={words.front}>
        <div className={face}>
          <Band left={`${words.kind} ${words.front}`} right={words.sample} />
          <div className="flex grow gap-4 p-4">
            <Figure />
            <dl className="min-w-0 grow space-y-1 leading-snug">
              <dt className={term}>{words.name}</dt>
              <dd lang="th" className="font-bold">
                {card.honorific}
                <bdi id="card-first-name">{card.firstName}</bdi>{' '}
                <bdi id="card-last-name">{card.lastName}</bdi>
              </dd>
              <dt className={term}>{words.birth}</dt>
              <dd className="digits">{card.birth}</dd>
              {card.phone && (
                <>
                  <dt className={term}>{words.phone}</dt>
                  <dd id="card-phone" className="digits">
                    {card.phone}
                  </dd>
                </>
              )}
            </dl>
          </div>
          <dl className="border-t-2 border-dashed border-saffron-ink-soft px-4 py-2 leading-snug">
            <dt className={term}>{words.id}</dt>
            <dd id="card-citizen-id" className="digits text-lg font-bold">
              {card.citizenId}
            </dd>
          </dl>
        </div>
        <div className="mt-3 flex max-w-md flex-wrap gap-2">
          {copier('card-citizen-id', words.copyId, '-')}
          {copier('card-first-name', words.copyFirstName)}
          {copier('card-last-name', words.copyLastName)}
          {card.phone && copier('card-phone', words.copyPhone, '-')}
        </div>
      </section>
      <section aria-label={words.back}>
        <div className={face}>
          <Band left={`${words.kind} ${words.back}`} right={words.sample} />
          <div
            aria-hidden="true"
            className="mt-4 h-9 border-y-2 border-dashed border-saffron-ink-soft bg-saffron"
          />
          <dl className="grow px-4 py-3 leading-snug">
            <dt className={term}>{words.laser}</dt>
            <dd id="card-laser" className="digits text-lg font-bold">
              {card.laserCode}
            </dd>
            <dd className="mt-2 text-sm text-saffron-ink-soft">{words.backText}</dd>
          </dl>
        </div>
        <div className="mt-3">{copier('card-laser', words.copyLaser, '-')}</div>
      </section>
      {card.chosenEmail && (
        <section
          aria-labelledby="card-chosen-email"
          className="max-w-md border-2 border-dashed border-saffron-ink-soft bg-saffron-pale p-4 text-saffron-ink"
        >
          <h3 id="card-chosen-email" className="text-base">
            {words.chosenEmail}
          </h3>
          <p id="card-email" className="mt-1 text-lg font-bold break-all">
            {card.chosenEmail}
          </p>
          <p className="mt-1 text-sm text-saffron-ink-soft">{words.chosenEmailText}</p>
          <div className="mt-3">{copier('card-email', words.copyEmail)}</div>
        </section>
      )}
    </div>
  )
}

const Band = ({ left, right }: { left: string; right: string }) => (
  <p className="flex flex-wrap justify-between gap-x-4 rounded-t-2xl bg-saffron px-4 py-1 text-sm font-semibold">
    <span>{left}</span>
    <span>{right}</span>
  </p>
)

/** Where a photograph would be: three shapes, the same for everybody. */
const Figure = () => (
  <svg viewBox="0 0 60 76" width="72" height="91" aria-hidden="true" className="shrink-0 self-start bg-white">
    <circle cx="30" cy="26" r="13" className="fill-saffron" />
    <path d="M8 76V64l14-14h16l14 14v12z" className="fill-saffron-ink-soft" />
    <path
      d="M0 0h60v76H0z"
      fill="none"
      className="stroke-saffron-ink-soft"
      strokeWidth="2"
      strokeDasharray="5 4"
    />
  </svg>
)
