/** What the site's page does with oidc-client-ts, which its script tag made `oidc`: as its manual has it. */
const manager = new oidc.UserManager(settings)

/** An Error does not come out of a browser whole. */
const tell = promise =>
  promise.then(
    user => ({ claims: { ...user?.profile } }),
    ({ name, message, error }) => ({ caught: { name, message, ...(error && { error }) } }),
  )

globalThis.signInBy = method => tell(manager[method]())
/** One page for every way back: from a redirect, in a popup, in a frame. */
if (location.pathname === '/callback') globalThis.cameBack = tell(manager.signinCallback())
