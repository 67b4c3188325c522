"""Signs one person in with python-social-auth, whose OpenID Connect backend is Open edX's (program.ts).

It has no PKCE, and asks userinfo of its own accord.
"""

from types import SimpleNamespace

from social_core.backends.open_id_connect import OpenIdConnectAuth
from social_core.strategy import BaseStrategy

from spoken import read, speak, write


class Associations:
    """Where the library keeps its nonces."""

    kept = {}

    @classmethod
    def store(cls, server_url, association):
        cls.kept[association.handle] = SimpleNamespace(
            id=association.handle, server_url=server_url, handle=association.handle
        )

    @classmethod
    def get(cls, server_url=None, handle=None):
        found = cls.kept.get(handle)
        return [found] if found and found.server_url == server_url else []

    @classmethod
    def remove(cls, ids):
        for one in ids:
            cls.kept.pop(one, None)


class Strategy(BaseStrategy):
    """The least of a web framework that the library stands on."""

    def __init__(self, settings):
        super().__init__(storage=SimpleNamespace(association=Associations))
        self.settings = settings
        self.session = {}
        self.data = {}

    def get_setting(self, name):
        return self.settings[name]

    def request_data(self, merge=True):
        return self.data

    def build_absolute_uri(self, path=None):
        return path

    def session_get(self, name, default=None):
        return self.session.get(name, default)

    def session_set(self, name, value):
        self.session[name] = value

    def session_pop(self, name):
        return self.session.pop(name, None)

    def redirect(self, url):
        return url


class Claims:
    """What a sign-in ends with here; a pipeline stops at the first step that gives no dict."""

    def __init__(self, values):
        self.values = values


def finish(uid, response, **_):
    """The pipeline's last step: who it is, where Open edX would look up or make an account."""
    tokens = ("access_token", "id_token", "refresh_token", "expires_in", "token_type", "scope")
    return Claims({**{k: v for k, v in response.items() if k not in tokens}, "sub": uid})


def sign_in(wish):
    strategy = Strategy(
        {
            "SOCIAL_AUTH_OIDC_OIDC_ENDPOINT": wish["issuer"],
            "SOCIAL_AUTH_OIDC_KEY": wish["client_id"],
            "SOCIAL_AUTH_OIDC_SECRET": wish["client_secret"],
            "SOCIAL_AUTH_REQUESTS_TIMEOUT": wish["seconds"],
            "SOCIAL_AUTH_PIPELINE": [
                "social_core.pipeline.social_auth.social_details",
                "social_core.pipeline.social_auth.social_uid",
                "__main__.finish",
            ],
        }
    )
    write({"url": OpenIdConnectAuth(strategy, wish["redirect_uri"]).start()})
    strategy.data = read()["callback"]
    # Another request, so another instance: only the session leads from one to the other.
    write({"claims": OpenIdConnectAuth(strategy, wish["redirect_uri"]).complete().values})


speak(sign_in)
