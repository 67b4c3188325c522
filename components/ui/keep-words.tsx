import { Fragment } from 'react'

/** A short text that breaks at its spaces only: a person's name is no word that a browser's dictionary of Thai knows. */
export const KeepWords = ({ children }: { children: string }) =>
  children.split(' ').map((word, place) => (
    <Fragment key={place}>
      {place > 0 && ' '}
      <span className="inline-block">{word}</span>
    </Fragment>
  ))
