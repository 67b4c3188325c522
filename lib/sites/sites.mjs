// @ts-check
/**
 * The sites of a room, in one table: where each is, who it is in the trace, and as what it is registered at ETDA
 * Connect. Front door, practice bar, trace, control API, kit, walls and tests follow from it; a new site is a row here
 * and the folders of its own. Plain JavaScript, because the front door and the kit run outside the build. Pure.
 */

/**
 * @typedef {object} RegisteredAs What a site is to ETDA Connect: a client (RFC 6749 §2).
 * @property {string} id `client_id`
 * @property {string} name `client_name`, as the consent page has it
 * @property {string} callback where the provider sends the browser back, below the site's path
 * @property {readonly import('./claims.mjs').PersonScope[]} scopes what it asks for besides `openid`, and
 *   what a ticket for a start signed in therefore tells it
 */

/**
 * @typedef {object} SiteRow
 * @property {string} path below the room's address, in one step
 * @property {string} steps below `path`: the pages where a person is in the middle of something, to which the practice bar leads back
 * @property {string} url its name among the addresses that control API and kit give
 * @property {string} party its lane in the trace
 * @property {string} face `data-site` of public/tokens.css
 * @property {string} words the namespace in messages/ whose `site` names it
 * @property {'learners' | 'testers'} audience learners are led there from page to page; testers find it among their tools
 * @property {RegisteredAs} [client] a relying party's
 * @property {{setting: string, usually: 'every-time' | 'when-needed'}} [asks] the room's setting of when the site has
 *   the person proven anew, and what it is in a new room; without it the site follows no setting
 * @property {'claims' | 'citizenId'} [start] what a ticket says of the person who starts there signed in; without it nobody can
 */

export const sites = /** @satisfies {Record<string, SiteRow>} */ (
  /** @type {const} */ ({
    mooc: {
      path: '/mooc',
      steps: '',
      url: 'mooc',
      party: 'mooc',
      face: 'mooc',
      words: 'mooc',
      audience: 'learners',
      client: {
        id: 'thai-mooc',
        name: 'Thai MOOC',
        callback: '/api/auth/callback/etda',
        scopes: ['profile', 'email'],
      },
      // As real clients are known to (prompt=login consent).
      asks: { setting: 'moocAsks', usually: 'every-time' },
      start: 'claims',
    },
    connect: {
      path: '/connect',
      steps: '/interaction',
      url: 'issuer',
      party: 'connect',
      face: 'connect',
      words: 'connect',
      audience: 'learners',
      start: 'citizenId',
    },
    seis: {
      path: '/seis',
      steps: '',
      url: 'seis',
      party: 'register',
      face: 'seis',
      words: 'seis',
      audience: 'learners',
      start: 'citizenId',
    },
    learning: {
      path: '/learning',
      steps: '',
      url: 'learning',
      party: 'learning',
      face: 'learning',
      words: 'learning',
      audience: 'learners',
      client: {
        id: 'civil-learning',
        name: 'ห้องอ่านข้าราชการ',
        callback: '/api/callback',
        scopes: ['profile', 'pid'],
      },
      asks: { setting: 'learningAsks', usually: 'when-needed' },
      start: 'claims',
    },
    'own-site': {
      path: '/own-site',
      steps: '',
      url: 'ownSite',
      party: 'own-site',
      // Plain: it is a tool, and nobody's website.
      face: 'practice',
      words: 'own-site',
      audience: 'testers',
      client: {
        id: 'own-site',
        name: 'เว็บไซต์ของท่าน',
        callback: '/api/callback',
        // What it asks for the tester decides anew each time.
        scopes: ['profile', 'email'],
      },
    },
  })
)

/** @typedef {typeof sites} Sites */
/** @typedef {keyof Sites} Site */
/** @typedef {{[S in Site]: Sites[S] extends {client: object} ? S : never}[Site]} RelyingParty */
/** @typedef {{[S in Site]: Sites[S] extends {client: object, audience: 'testers'} ? S : never}[Site]} TestersSite */
/** @typedef {{[S in Site]: Sites[S] extends {asks: object} ? S : never}[Site]} AskingSite */
/** @typedef {Sites[AskingSite]['asks']['setting']} AskSetting */
/** @typedef {{[S in Site]: Sites[S] extends {start: string} ? S : never}[Site]} StartSite */
/** @typedef {Sites[Site]['url']} SiteUrl */
/** @typedef {Sites[Site]['face'] | 'practice'} Face */

export const siteNames = /** @type {readonly Site[]} */ (Object.keys(sites))
/** @param {Site} site @returns {site is RelyingParty} */
export const isRelyingParty = site => 'client' in sites[site]
/** The clients of ETDA Connect that every room begins with. */
export const relyingParties = siteNames.filter(isRelyingParty)
/** Those with a setting of when they have the person proven anew. */
export const askingSites = /** @type {readonly AskingSite[]} */ (
  siteNames.filter(site => 'asks' in sites[site])
)
/** Those where a browser can start signed in. */
export const startSites = /** @type {readonly StartSite[]} */ (
  siteNames.filter(site => 'start' in sites[site])
)

/** Relying parties to which learners are led. */
export const learnersSites = relyingParties.filter(site => sites[site].audience === 'learners')
/** Relying parties that testers find among their tools. */
export const testersSites = /** @type {readonly TestersSite[]} */ (
  relyingParties.filter(site => !learnersSites.includes(site))
)

/**
 * The site that is registered under that id, or undefined: then it may be a tester's client.
 * @param {string | undefined} clientId
 */
export const siteOfClient = clientId => relyingParties.find(site => sites[site].client.id === clientId)

/**
 * The site whose lane that is in the trace, or undefined: a browser's, a strange client's.
 * @param {string} party
 */
export const siteOfParty = party => siteNames.find(site => sites[site].party === party)

/**
 * A value for each setting of when a site has the person proven anew.
 * @template V
 * @param {(setting: AskSetting, row: Sites[AskingSite]['asks'], site: AskingSite) => V} make
 */
export const askSettings = make =>
  /** @type {Record<AskSetting, V>} */ (
    Object.fromEntries(
      askingSites.map(site => {
        const { asks } = sites[site]
        return [asks.setting, make(asks.setting, asks, site)]
      }),
    )
  )

/**
 * A value for each site's address, by the name that control API and kit give it.
 * @template V
 * @param {(site: Site) => V} make
 */
export const siteUrls = make =>
  /** @type {Record<SiteUrl, V>} */ (Object.fromEntries(siteNames.map(site => [sites[site].url, make(site)])))

/**
 * A value for each site's lane in the trace.
 * @template V
 * @param {(site: Site) => V} make
 */
export const siteParties = make =>
  /** @type {Record<Sites[Site]['party'], V>} */ (
    Object.fromEntries(siteNames.map(site => [sites[site].party, make(site)]))
  )
