/**
 * What a cookie is called under this origin. Over https a browser takes a name that begins with `__Secure-` only from
 * https and with `Secure` (RFC 6265bis §4.1.3.1), so that nobody who bends a plain http answer on the way puts one of
 * theirs in its place. Over http the name stays bare: no such cookie would be kept. Not `__Host-`, which forbids the
 * paths that keep rooms and sites apart. Plain JavaScript: the front door names cookies too.
 * @param {string} name @param {string} origin the configured one
 */
export const cookieNameAt = (name, origin) => (origin.startsWith('https:') ? `__Secure-${name}` : name)

/**
 * A Set-Cookie header (RFC 6265 §4.1) of a cookie that no script reads and no other site's form sends along; `Secure`
 * where the site is https: over plain http such a cookie would never come back.
 * @param {{name: string, value: string, path: string, maxAgeSeconds?: number}} cookie
 * @param {string} origin the configured one
 */
export function cookieHeaderAt({ name, value, path, maxAgeSeconds }, origin) {
  const age = maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`
  // Next drops a Max-Age of 0 where it has to write the header anew, because the answer sets cookies its way too.
  const past = maxAgeSeconds === 0 ? '; Expires=Thu, 01 Jan 1970 00:00:00 GMT' : ''
  const secure = origin.startsWith('https:') ? '; Secure' : ''
  return `${cookieNameAt(name, origin)}=${value}; Path=${path}${age}${past}; HttpOnly; SameSite=Lax${secure}`
}
