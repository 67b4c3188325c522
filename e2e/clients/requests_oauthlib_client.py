"""Signs one person in with requests-oauthlib, as the Web Application Flow of its manual does (program.ts).

OAuth 2.0 alone: it knows no ID token, and reads the person at userinfo. Its line lets it speak plain http.
"""

import os
from urllib.parse import urlencode

import requests
from requests_oauthlib import OAuth2Session

from spoken import read, speak, write


def sign_in(wish):
    if wish["withLine"]:
        os.environ["OAUTHLIB_INSECURE_TRANSPORT"] = "1"
    seconds = wish["seconds"]
    # It takes addresses, no discovery.
    place = requests.get(f"{wish['issuer']}/.well-known/openid-configuration", timeout=seconds).json()
    session = OAuth2Session(wish["client_id"], redirect_uri=wish["redirect_uri"], scope=wish["scope"])
    url, _state = session.authorization_url(place["authorization_endpoint"])
    write({"url": url})
    session.fetch_token(
        place["token_endpoint"],
        authorization_response=f"{wish['redirect_uri']}?{urlencode(read()['callback'])}",
        client_secret=wish["client_secret"],
        timeout=seconds,
    )
    write({"claims": session.get(place["userinfo_endpoint"], timeout=seconds).json()})


speak(sign_in)
