import type { FoundSlip } from '@/lib/identity/field-checks'

const look = 'border-l-8 border-error bg-error-pale p-4 text-error-ink'

interface SummaryProps {
  title: string
  /** Of the whole form the one whose field is ''. */
  slips: FoundSlip[]
  /** The way to the practice card; null outside a room. */
  card: CardLink | null
}

export interface CardLink {
  href: string
  text: string
}

/** What is wrong with a form, over it; it gets focus and is told at once. */
export const FormSummary = ({ title, slips, card }: SummaryProps) => (
  <div
    role="alert"
    data-testid="slips"
    tabIndex={-1}
    hidden={slips.length === 0}
    autoFocus={slips.length > 0}
    className={look}
  >
    <SummaryLines title={title} slips={slips} card={card} />
  </div>
)

/** The same to look at, where nothing went wrong. */
export const Summary = (props: SummaryProps) => (
  <div className={look}>
    <SummaryLines {...props} />
  </div>
)

const SummaryLines = ({ title, slips, card }: SummaryProps) => (
  <>
    <h2 className="text-base">{title}</h2>
    <ul className="mt-1 space-y-1">
      {slips.map(slip => (
        <SlipLine key={slip.field} {...slip} card={card} />
      ))}
    </ul>
    <template>
      <SlipLine field="_" text="" isOurs={false} isOnCard={false} card={card} />
    </template>
  </>
)

const SlipLine = ({ field, text, isOurs, isOnCard, card }: FoundSlip & Pick<SummaryProps, 'card'>) => (
  <li data-ours={isOurs || undefined}>
    {field ? (
      <a href={`#${field}`} className="inline-block py-2 text-error-ink">
        {text}
      </a>
    ) : (
      text
    )}
    {/* The browser shows it for a slip of its own finding; with scripts the card opens over the page. */}
    {card && (
      <a
        href={card.href}
        hidden={!isOnCard}
        data-opens="card"
        data-to-card=""
        className="block py-2 font-semibold text-error-ink"
      >
        {card.text}
      </a>
    )}
  </li>
)
