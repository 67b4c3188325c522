import type { Slip } from '@/lib/identity/field-checks'

/** What a field was refused for, beside it. The place is there before anything is wrong: the browser writes into it too. */
export const SlipText = ({ id, slip }: { id: string; slip?: Slip }) => (
  <p
    id={id}
    hidden={!slip}
    data-ours={slip?.isOurs || undefined}
    className="mt-1 font-semibold text-error-ink"
  >
    {slip?.text}
  </p>
)
