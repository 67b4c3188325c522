"""Signs one person in with Authlib's Flask client, as the OpenID Connect example of its manual does (program.ts).

Its line reads the person at userinfo. Flask's own test client stands for the browser: it keeps the session's cookie.
"""

from authlib.integrations.flask_client import OAuth
from flask import Flask, jsonify

from spoken import read, speak, write


def sign_in(wish):
    app = Flask(__name__)
    app.secret_key = "a-secret-of-this-client-alone"
    app.testing = True
    oauth = OAuth(app)
    oauth.register(
        name="etda",
        client_id=wish["client_id"],
        client_secret=wish["client_secret"],
        server_metadata_url=f"{wish['issuer']}/.well-known/openid-configuration",
        # The manual's has the scope alone; without a time limit it would wait for ever.
        client_kwargs={"scope": wish["scope"], "default_timeout": wish["seconds"]},
    )

    @app.get("/login")
    def login():
        return oauth.etda.authorize_redirect(wish["redirect_uri"])

    @app.get("/callback")
    def callback():
        token = oauth.etda.authorize_access_token()
        user = oauth.etda.userinfo(token=token) if wish["withLine"] else token["userinfo"]
        return jsonify(user)

    browser = app.test_client()
    write({"url": browser.get("/login").location})
    write({"claims": browser.get("/callback", query_string=read()["callback"]).json})


speak(sign_in)
