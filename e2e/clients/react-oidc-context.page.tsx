/** What the site's page does with react-oidc-context: its README's App, which greets by name. */
import { createRoot } from 'react-dom/client'
import { AuthProvider, type AuthProviderProps, useAuth } from 'react-oidc-context'

declare const settings: AuthProviderProps

function App() {
  const auth = useAuth()
  if (auth.isLoading) return <div>Loading…</div>
  if (auth.error) return <output data-error={auth.error.name}>{auth.error.message}</output>
  if (auth.isAuthenticated) return <output>{JSON.stringify(auth.user?.profile)}</output>
  return (
    <button type="button" onClick={() => void auth.signinRedirect()}>
      Log in
    </button>
  )
}

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <AuthProvider {...settings}>
      <App />
    </AuthProvider>,
  )
