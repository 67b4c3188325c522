/**
 * What a cookie is called under this origin. Over https a browser takes a name that begins with `__Secure-` only from
 * https and with `Secure` (RFC 6265bis §4.1.3.1), so that nobody who bends a plain http answer on the way puts one of
 * theirs in its place. Over http the name stays bare: no such cookie would be kept. Not `__Host-`, which forbids the
 * paths that keep rooms and sites apart. Plain JavaScript: the front door names cookies too.
 * @param {string} name @param {string} origin the configured one
 */
export const cookieNameAt = (name, origin) => (origin.startsWith('https:') ? `__Secure-${name}` : name)
