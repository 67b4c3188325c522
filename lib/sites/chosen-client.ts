/** How a chosen `client_id` and `client_secret` may be written. Pure. */

/** Never the shape of a secret of this server, nor long enough for one: the trace shows what is written so. */
export const chosenClientId = {
  shape: /^(?!client_|scene_)(?=.{3,32}$)(?!.*[0-9]{5})[a-z][a-z0-9]*(?:[._-][a-z0-9]+)+$/,
  words: 'must be words of small letters and digits with -, _ or . between them, as my-app',
  means:
    '3 to 32 characters: small letters and digits in two or more words with -, _ or . between them; no five digits in a row, and not beginning with client_ or scene_',
}

/** A `client_id` of this server: chosen, or made where none was. */
export const knownClientId = {
  shape: new RegExp(`^client_[a-z0-9]{16}$|${chosenClientId.shape.source}`),
  words: `${chosenClientId.words}, or one that this server made`,
}

/** Visible signs of ASCII (RFC 6749 appendix A.2). */
export const chosenSecret = {
  shape: /^[\x21-\x7e]{16,128}$/,
  words: 'must have 16 to 128 visible signs of ASCII, without blanks',
  means: '16 to 128 visible signs of ASCII; only for client_secret_basic and client_secret_post',
}
