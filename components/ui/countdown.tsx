/** A wait as visible text. Without scripts the first number stays, and the server decides. */

/** `sentence` has the literal {seconds} where the number goes. */
export const Countdown = ({ seconds, sentence }: { seconds: number; sentence: string }) => (
  <span data-countdown={seconds} data-sentence={sentence}>
    <span className="digits">{sentence.replace('{seconds}', String(seconds))}</span>
    <span role="status" className="sr-only" />
  </span>
)
