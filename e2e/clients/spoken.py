"""How a client in Python is spoken to: JSON, a line at a time (program.ts)."""

import json
import sys


def read():
    return json.loads(sys.stdin.readline())


def write(message):
    print(json.dumps(message), flush=True)


def speak(sign_in):
    """Reads the wish and signs in; whatever is raised on the way, the caller gets to know it."""
    try:
        sign_in(read())
    except Exception as error:
        answer = getattr(error, "response", None)
        code = getattr(error, "error", None) or (f"HTTP {answer.status_code}" if hasattr(answer, "status_code") else None)
        write({"error": {"name": type(error).__name__, "message": str(error), **({"code": code} if code else {})}})
