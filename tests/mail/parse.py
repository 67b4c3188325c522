"""Parses the RFC 5322 message on standard input with Python's own parser; prints what it found as JSON."""
import email
import json
import sys
from email import policy

message = email.message_from_bytes(sys.stdin.buffer.read(), policy=policy.default)


def part(kind):
    body = message.get_body(preferencelist=(kind,))
    return body.get_content() if body else None


defects = [repr(defect) for piece in message.walk() for defect in piece.defects]
defects += [repr(defect) for value in message.values() for defect in getattr(value, "defects", [])]
print(json.dumps({
    "defects": defects,
    "subject": message["subject"],
    "from": [[one.display_name, one.addr_spec] for one in message["from"].addresses],
    "to": [one.addr_spec for one in message["to"].addresses] if message["to"] else [],
    "date": message["date"].datetime.isoformat(),
    "messageId": message["message-id"],
    "type": message.get_content_type(),
    "text": part("plain"),
    "html": part("html"),
}))
