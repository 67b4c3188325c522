/**
 * A wait as visible text. Without scripts the first number stays, and the server decides. What is told aloud stands
 * beside what ticks, in no description and in no other live region.
 */

/** `sentence` has the literal {seconds} where the number goes; `over` is said when the wait has ended. */
export const Countdown = (props: { seconds: number; sentence: string; over: string; id?: string }) => (
  <span data-countdown={props.seconds} data-sentence={props.sentence} data-over={props.over}>
    <span id={props.id} className="digits">
      {props.sentence.replace('{seconds}', String(props.seconds))}
    </span>
    <span role="status" className="sr-only" />
  </span>
)
