/**
 * How the master secret and the signing key change without anybody being signed out: the rules, pure, for the site
 * and for `npm run rotate-keys`. The newest stand in rows of their own, as ever; what was before them in the row
 * `rotation`.
 */

/** @typedef {{value: string, until: number}} Former */
/** @typedef {{activeAt: number, signingKey?: Former, masters: Former[]}} Rotation */
/** @typedef {{[name: string]: string | undefined}} Rows the kept secrets by name */

/** As long as anything may live that an earlier master secret sealed, or an earlier key signed, and more. */
const dayMilliseconds = 86_400_000
/**
 * A new key is published before it signs: every process must have read it, and every client that has just fetched the
 * keys must be ready to fetch them again (jose waits 30 seconds, oauth4webapi 60).
 */
export const publishedBeforeUseMilliseconds = 75_000

/** @param {Rows} rows @returns {Rotation} */
const rotationIn = rows => (rows.rotation ? JSON.parse(rows.rotation) : { activeAt: 0, masters: [] })

/**
 * What is used and what is still accepted, the one in use first.
 * @param {Rows} rows @param {number} now
 * @returns {{masters: string[], signingKeys: string[], identifiers: string | undefined}}
 */
export function keysAt(rows, now) {
  const { activeAt, signingKey, masters } = rotationIn(rows)
  const alive = masters.filter(one => one.until > now).map(one => one.value)
  const former = signingKey && signingKey.until > now ? [signingKey.value] : []
  /** @param {string | undefined} newest @param {string[]} earlier */
  const order = (newest, earlier) => {
    const all = newest === undefined ? earlier : [newest, ...earlier]
    // Not yet: the last one goes on being used.
    return now < activeAt && all.length > 1 ? [all[1], all[0], ...all.slice(2)] : all
  }
  return {
    masters: /** @type {string[]} */ (order(rows.master, alive)),
    signingKeys: /** @type {string[]} */ (order(rows['signing-key'], former)),
    // Names of people at clients must never change: they stay with the secret that made the first of them.
    identifiers: rows.identifiers ?? rows.master,
  }
}

/**
 * The next of two phases. `begun`: a new master secret and a new signing key, the old ones still accepted and
 * published. `ended`: the old signing key is no longer published; what the old master secret sealed dies by itself.
 * @param {Rows} rows @param {number} now
 * @param {{master: string, signingKey: string}} fresh
 * @returns {{phase: 'begun' | 'ended' | 'too-early', change: {[name: string]: string}, activeAt: number}}
 */
export function nextPhase(rows, now, fresh) {
  const { master, 'signing-key': signingKey } = rows
  const rotation = rotationIn(rows)
  if (!master || !signingKey) throw new Error('there is no key yet')
  const { activeAt } = rotation
  if (now < activeAt) return { phase: 'too-early', change: {}, activeAt }
  const masters = rotation.masters.filter(one => one.until > now)
  if (rotation.signingKey && rotation.signingKey.until > now)
    return { phase: 'ended', change: { rotation: JSON.stringify({ activeAt, masters }) }, activeAt }
  const until = now + dayMilliseconds
  const begun = {
    activeAt: now + publishedBeforeUseMilliseconds,
    signingKey: { value: signingKey, until },
    masters: [{ value: master, until }, ...masters],
  }
  return {
    phase: 'begun',
    activeAt: begun.activeAt,
    change: {
      master: fresh.master,
      'signing-key': fresh.signingKey,
      identifiers: rows.identifiers ?? master,
      rotation: JSON.stringify(begun),
    },
  }
}
