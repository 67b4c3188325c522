import Provider, { errors } from 'oidc-provider'
import { acceptedMethods } from '@/lib/connect/clients/accepted-methods'

/**
 * A secret comes the way the client registered, in the header or in the body (OpenID Connect Core §9), as strict
 * providers want it, and either way from a client that named none; oidc-provider takes both from everybody. The
 * refusal says which way was which.
 */
export function strictClientSecret(provider: Provider): void {
  const { prototype } = provider.Client as unknown as { prototype: SecretComparing }
  const compare = prototype.compareClientSecret
  prototype.compareClientSecret = function (secret) {
    const inHeader = contextOfRequest()?.headers.authorization !== undefined
    const used = inHeader ? 'client_secret_basic' : 'client_secret_post'
    const accepted = acceptedMethods({
      token_endpoint_auth_method: this.clientAuthMethod,
      token_endpoint_auth_methods_accepted: this.token_endpoint_auth_methods_accepted,
    })
    if (accepted.includes(used)) return compare.call(this, secret)
    const words = `the client registered ${this.clientAuthMethod} and used ${used}`
    throw Object.assign(new errors.InvalidClientAuth(words), { error_description: words })
  }
}

interface SecretComparing {
  clientAuthMethod: string
  /** Not of the standard, so the provider leaves its name as it is. */
  token_endpoint_auth_methods_accepted?: string[]
  compareClientSecret(secret: string): boolean | Promise<boolean>
}

/** The request being answered; its declaration lacks the property that the manual names. */
const contextOfRequest = () =>
  (Provider as unknown as { ctx?: { headers: Record<string, string | undefined> } }).ctx
