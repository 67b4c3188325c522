# Signs one person in with omniauth's OpenID Connect strategy, as its README configures it (program.ts).
# Its line has discovery speak plain http. One hash stands for the site's session, Rack's mock for the browser.
require 'json'
require 'omniauth'
require 'omniauth_openid_connect'
require 'rack'

def answer(message)
  puts(JSON.generate(message))
  $stdout.flush
end

def read = JSON.parse($stdin.gets)

# The site: what omniauth leaves of a sign-in, or why it failed.
def site(wish)
  OmniAuth.config.logger = Logger.new(File::NULL)
  # The strategy's errors are wanted, not the page that a site would show.
  OmniAuth.config.on_failure = ->(env) { raise env['omniauth.error'] }
  # Not the form with a token that Rails would bring: the press on it is no part of the protocol.
  OmniAuth.config.request_validation_phase = nil
  Rack::Builder.new do
    use OmniAuth::Builder do
      provider :openid_connect,
               name: :etda,
               scope: wish['scope'].split.map(&:to_sym),
               issuer: wish['issuer'],
               discovery: true,
               client_options: {
                 identifier: wish['client_id'],
                 secret: wish['client_secret'],
                 redirect_uri: wish['redirect_uri'],
               }
    end
    run ->(env) { [200, {}, [JSON.generate(env['omniauth.auth'])]] }
  end
end

begin
  wish = read
  SWD.url_builder = URI::HTTP if wish['withLine']
  [SWD, OpenIDConnect, Rack::OAuth2].each do |part|
    part.http_config { |http| http.receive_timeout = http.connect_timeout = wish['seconds'] }
  end
  browser = Rack::MockRequest.new(site(wish))
  kept = { 'rack.session' => {} }
  answer(url: browser.post('/auth/etda', kept)['location'])
  auth = JSON.parse(browser.get('/auth/etda/callback', kept.merge(params: read['callback'])).body)
  answer(claims: { sub: auth['uid'], **auth['info'] })
rescue StandardError => e
  code = e.respond_to?(:error) ? e.error : nil
  answer(error: { name: e.class.name, message: e.message, code: code&.to_s }.compact)
end
