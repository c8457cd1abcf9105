"""A consumer of Bandwidth messaging callbacks with nothing but Python's standard library.

It keeps inbound messages and receipts in SQLite, and thanks everybody who writes, once.
"""

import base64
import hmac
import json
import os
import sqlite3
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT = int(os.environ.get("PORT", "3000"))
DATABASE = os.environ.get("DATABASE", "callbacks.sqlite")
API = os.environ.get("BANDWIDTH_BASE_URL", "https://messaging.bandwidth.com/api/v2")
ACCOUNT = os.environ.get("BANDWIDTH_ACCOUNT_ID", "9900000")
APPLICATION = os.environ.get("BANDWIDTH_APPLICATION_ID", "93de2206-9669-4e07-948d-329f4b722ee2")
LOGIN = f"{os.environ.get('BANDWIDTH_USERNAME', 'user')}:{os.environ.get('BANDWIDTH_PASSWORD', 'password')}"
CALLBACK_LOGIN = f"{os.environ.get('CALLBACK_USERNAME', '')}:{os.environ.get('CALLBACK_PASSWORD', '')}"

LONGEST_BODY = 1024 * 1024
API_TIMEOUT_S = 5
# A receipt may be followed by those further right, and never takes back what they said.
RANKS = ["message-sending", "message-sent", "message-failed", "message-delivered", "message-read"]

TABLES = """
PRAGMA journal_mode = WAL;
CREATE TABLE IF NOT EXISTS inbox (
  id TEXT PRIMARY KEY, sender TEXT, recipient TEXT, text TEXT, answered INTEGER NOT NULL DEFAULT 0);
CREATE TABLE IF NOT EXISTS receipts (
  id TEXT, recipient TEXT, status TEXT, rank INTEGER, code INTEGER, PRIMARY KEY (id, recipient));
"""
UPSERT = """
INSERT INTO receipts VALUES (?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET
  status = excluded.status, rank = excluded.rank, code = excluded.code WHERE excluded.rank > rank
"""

# One thread at a time sends, so that two attempts of one callback never answer the same person twice.
sending = threading.Lock()


def connect():
    """Opens the database; leaving the `with` of a transaction writes all of it or nothing."""
    return sqlite3.connect(DATABASE, timeout=10)


def basic(login):
    return "Basic " + base64.b64encode(login.encode()).decode()


def events_in(body):
    """The events of a body, or none when it is no callback; one that we cannot read does not cost us its neighbours."""
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        return []
    return [each for each in (value if isinstance(value, list) else [value]) if is_event(each)]


def is_event(value):
    message = value.get("message") if isinstance(value, dict) else None
    return isinstance(message, dict) and isinstance(value.get("type"), str) and isinstance(message.get("id"), str)


def text_of(value):
    return value if isinstance(value, str) else ""


def recipient_of(event):
    everybody = event["message"].get("to")
    first = everybody[0] if isinstance(everybody, list) and everybody else ""
    return text_of(event.get("to")) or text_of(first)


def save(events):
    """Writes all events in one transaction. The keys make it harmless to be told anything twice."""
    database = connect()
    with database:
        for event in events:
            message, recipient = event["message"], recipient_of(event)
            if event["type"] == "message-received":
                row = (message["id"], text_of(message.get("from")), recipient, text_of(message.get("text")))
                database.execute(
                    "INSERT INTO inbox (id, sender, recipient, text) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING", row
                )
            elif event["type"] in RANKS:
                status, code = event["type"].removeprefix("message-"), event.get("errorCode")
                code = code if isinstance(code, int) else None
                database.execute(UPSERT, (message["id"], recipient, status, RANKS.index(event["type"]), code))
    database.close()


def answer(ids=None):
    """Thanks whoever has not been thanked yet; what does not go out is left for the next time."""
    with sending:
        database = connect()
        for id, sender, recipient in database.execute(
            "SELECT id, sender, recipient FROM inbox WHERE answered = 0"
        ).fetchall():
            if ids is not None and id not in ids:
                continue
            if sender in ("", recipient) or send(sender, recipient, id):
                with database:
                    database.execute("UPDATE inbox SET answered = 1 WHERE id = ?", (id,))
        database.close()


def send(to, sender, tag):
    """Asks Bandwidth to send a reply; False when it is worth trying again."""
    reply = {"applicationId": APPLICATION, "to": [to], "from": sender, "text": "Thank you.", "tag": tag}
    request = urllib.request.Request(
        f"{API}/users/{ACCOUNT}/messages",
        data=json.dumps(reply).encode(),
        headers={"Content-Type": "application/json", "Authorization": basic(LOGIN)},
    )
    try:
        with urllib.request.urlopen(request, timeout=API_TIMEOUT_S):
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500 and error.code != 429
    except OSError:
        return False


def state():
    database = connect()
    inbox = database.execute("SELECT id, sender, recipient, text FROM inbox ORDER BY id").fetchall()
    receipts = database.execute("SELECT id, recipient, status, code FROM receipts ORDER BY id, recipient").fetchall()
    database.close()
    return {"inbox": inbox, "receipts": receipts}


def reset():
    database = connect()
    with database:
        database.execute("DELETE FROM inbox")
        database.execute("DELETE FROM receipts")
    database.close()


class Callbacks(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # Head and body go out together; unbuffered, as is the default, the body would wait for the acknowledgement of the head.
    wbufsize = -1

    def do_GET(self):
        self.reply(200, json.dumps(state()).encode()) if self.path == "/state" else self.reply(404)

    def do_POST(self):
        if self.path == "/reset":
            reset()
            return self.reply(204)
        if CALLBACK_LOGIN != ":" and not self.is_authorized():
            # Bandwidth shows its credentials only to those who ask for them.
            return self.reply(401, challenge=True)
        body = self.body()
        if body is None:
            return self.reply(413)
        events = events_in(body)
        if not events:
            return self.reply(400)
        save(events)
        answer([event["message"]["id"] for event in events])
        self.reply(204)

    def is_authorized(self):
        shown = self.headers.get("Authorization", "")
        return hmac.compare_digest(shown.encode(), basic(CALLBACK_LOGIN).encode())

    def body(self):
        """The whole body, announced or in chunks; None when it is too long."""
        if self.headers.get("Transfer-Encoding", "").lower() == "chunked":
            return self.chunks()
        length = int(self.headers.get("Content-Length") or 0)
        return self.rfile.read(length) if length <= LONGEST_BODY else None

    def chunks(self):
        body = b""
        while size := int(self.rfile.readline().split(b";")[0], 16):
            body += self.rfile.read(size)
            self.rfile.readline()
            if len(body) > LONGEST_BODY:
                return None
        self.rfile.readline()
        return body

    def reply(self, status, body=b"", challenge=False):
        # A body that was not read would be taken for the next request of this connection.
        self.close_connection = status in (401, 413) or self.close_connection
        self.send_response(status)
        if challenge:
            self.send_header("WWW-Authenticate", 'Basic realm="callbacks"')
        if body:
            self.send_header("Content-Type", "application/json")
        if status != 204:
            self.send_header("Content-Length", str(len(body)))
        if self.close_connection:
            self.send_header("Connection", "close")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        """Stays quiet: the sender's own record of every attempt is the better log."""


class Server(ThreadingHTTPServer):
    # The default of five would refuse connections as soon as a backlog arrives.
    request_queue_size = 512


if __name__ == "__main__":
    connect().executescript(TABLES)
    threading.Thread(target=answer, daemon=True).start()
    server = Server(("127.0.0.1", PORT), Callbacks)
    print(f"Listening on http://127.0.0.1:{server.server_port}/callbacks", flush=True)
    try:
        server.serve_forever()
    except KeyboardInterrupt:
        server.server_close()
