/**
 * A cookie out of a bare request's Cookie header.
 * @param {string | undefined} header @param {string} name
 */
export const cookieOf = (header, name) =>
  header
    ?.split(/; */)
    .find(pair => pair.startsWith(`${name}=`))
    ?.slice(name.length + 1)
