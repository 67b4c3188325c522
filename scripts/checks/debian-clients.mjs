import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** The system's own: the ones that Debian's packages are installed for. */
export const python = '/usr/bin/python3'
export const ruby = '/usr/bin/ruby'

/** @param {string} program @param {string[]} args */
const says = (program, ...args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0

/** Looked for, not loaded, which takes ten times as long. @param {string[]} names */
const hasModules = (...names) =>
  says(
    python,
    ...['-I', '-c', 'import sys, importlib.util as u; sys.exit(not all(map(u.find_spec, sys.argv[1:])))'],
    ...names,
  )

/**
 * The outside clients that come from Debian, by the name of their row (lib/outside-clients/table.ts): whether one is
 * there, its packages, and words for whoever has no Debian. What they cost and which were left: decision 0050.
 * @type {Record<string, { is: () => boolean, debian: string[], elsewhere: string }>}
 */
export const debianClients = {
  mod_auth_openidc: {
    is: () => ['/usr/sbin/apache2', '/usr/lib/apache2/modules/mod_auth_openidc.so'].every(existsSync),
    // Not `apache2`, which brings a service that starts on port 80: the program and its modules are in these.
    debian: ['apache2-bin', 'libapache2-mod-auth-openidc'],
    elsewhere: 'Apache (/usr/sbin/apache2) with mod_auth_openidc',
  },
  'python-social-auth': {
    is: () => hasModules('social_core', 'jose'),
    // Its OpenID Connect part needs python3-jose, which the package only recommends.
    debian: ['python3-social-auth-core', 'python3-jose'],
    elsewhere: `python-social-auth and python-jose for ${python}`,
  },
  Authlib: {
    is: () => hasModules('authlib', 'flask', 'requests'),
    debian: ['python3-authlib', 'python3-flask', 'python3-requests'],
    elsewhere: `Authlib, Flask and requests for ${python}`,
  },
  'requests-oauthlib': {
    is: () => hasModules('requests_oauthlib'),
    debian: ['python3-requests-oauthlib'],
    elsewhere: `requests-oauthlib for ${python}`,
  },
  omniauth_openid_connect: {
    is: () => says(ruby, '-e', 'exit Gem.find_files(ARGV[0]).any?', 'omniauth_openid_connect.rb'),
    debian: ['ruby-omniauth-openid-connect'],
    elsewhere: `the gem omniauth_openid_connect for ${ruby}`,
  },
}

/**
 * What this machine lacks of a client, with the remedy; undefined when nothing.
 * @param {string} name of its row
 */
export function lackOf(name) {
  const client = debianClients[name]
  if (!client || client.is()) return undefined
  return `${client.elsewhere} not found (apt-get install ${client.debian.join(' ')})`
}
