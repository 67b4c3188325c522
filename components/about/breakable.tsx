import { Fragment } from 'react'

/** A name that may break where its words meet: AuthorizationResponseError, OAUTH_INVALID_RESPONSE, python-social-auth. */
export function Breakable({ text }: { text: string }) {
  return text.split(/(?<=[a-z])(?=[A-Z])|(?<=[_-])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}
