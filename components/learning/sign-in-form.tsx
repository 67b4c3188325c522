import { primary } from '@/components/ui/button'
import { learningPath } from '@/lib/paths'

/** One button, off to ETDA Connect; afterwards the reading that was wanted, if one. */
export function SignInForm(props: { roomId: string; words: string; wanted?: string }) {
  return (
    <form method="post" action={learningPath(props.roomId, '/sign-in/start')}>
      {props.wanted && <input type="hidden" name="reading" value={props.wanted} />}
      <button type="submit" data-testid="login-with-etda-connect" className={primary}>
        {props.words}
      </button>
    </form>
  )
}
