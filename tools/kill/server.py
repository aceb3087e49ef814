"""The program under test, which is killed and started again on the same data, and an office in it."""
import http.client
import json
import re
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.parse

PASSWORD = "perahu di hulu sungai"
OFFICER, WRITER = "ratna@kominfo.example", "bagas@kominfo.example"
GONE = (OSError, http.client.HTTPException, json.JSONDecodeError)  # what is seen of a server that is killed


class Refused(Exception):
    """An answer that the running server must not give."""


class Server:
    """The program under test, on the same data at each start."""

    def __init__(self, program, folder):
        self.program, self.folder, self.more = program, folder, []
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.process = None

    def start(self):
        self.process = subprocess.Popen(
            [self.program, "serve", "--listen", f"127.0.0.1:{self.port}", "--data", self.folder / "data", "--log", "error",
             *self.more],
            stdout=open(self.folder / "out", "a"), stderr=open(self.folder / "err", "a"))
        for _ in range(600):
            try:
                if self.ask("GET", "/siap")[0] == 200:
                    return
            except OSError:
                pass
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        sys.exit("the server does not start:\n" + (self.folder / "err").read_text())

    def kill(self):
        self.end(signal.SIGKILL)

    def end(self, by):
        self.process.send_signal(by)
        self.process.wait()

    def fetch(self, method, path, body=None, headers=None, client="127.0.0.1"):
        """Status, bytes and headers of an answer to a client with this address."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20, source_address=(client, 0))
        try:
            connection.request(method, path, body, headers or {})
            answer = connection.getresponse()
            return answer.status, answer.read(), answer.headers
        finally:
            connection.close()

    def ask(self, method, path, body=None, headers=None):
        status, content, answered = self.fetch(method, path, body, headers)
        return status, content.decode(), answered

    def form(self, path, fields, cookie=None):
        headers = {"Content-Type": "application/x-www-form-urlencoded", "Sec-Fetch-Site": "same-origin"}
        if cookie:
            headers["Cookie"] = cookie
        status, text, answered = self.ask("POST", path, urllib.parse.urlencode(fields), headers)
        if status != 303:
            sys.exit(f"POST {path}: {status}\n{text[:2000]}")
        return answered

    def token(self, email):
        cookie = self.form("/masuk", {"email": email, "password": PASSWORD})["Set-Cookie"].split(";")[0]
        return cookie.split("=", 1)[1]

    def json(self, method, path, token, body=None):
        headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
        status, text, _ = self.ask(method, path, json.dumps(body) if body is not None else None, headers)
        return status, json.loads(text)

    def done(self, method, path, token, body=None):
        """What is answered to something that must be done."""
        status, answer = self.json(method, path, token, body)
        if status not in (200, 201):
            raise Refused(f"{method} {path}: {status} {answer}")
        return answer

    def listed(self, path, token):
        """The items of a list that goes on under `next`, a path."""
        while path:
            page = self.done("GET", path, token)
            yield from page["items"]
            path = page["next"]


class Life(threading.Thread):
    """Does one thing after another until the server is gone; what it was refused, and what else went wrong."""

    def __init__(self, server):
        super().__init__()
        self.server, self.refused = server, []

    def run(self):
        try:
            self.live()
        except GONE:
            pass
        except Exception as fault:
            self.refused.append(f"{type(fault).__name__}: {fault}")


def killed_under(server, lives, until):
    """Kills the server while lives go on, and starts it again."""
    for life in lives:
        life.start()
    time.sleep(until)
    # What ends before ends by a fault, though it may look like a server that is gone.
    for life in lives:
        if not life.is_alive():
            life.refused.append("a life ended before the kill")
    server.kill()
    for life in lives:
        life.join()
    server.start()


def set_up(server):
    """An office with an officer and a writer."""
    server.start()
    key = re.search(r"key=(\S+)", (server.folder / "out").read_text())[1]
    server.form("/mulai", {"key": key, "region": "Provinsi Borneo Timur", "zone": "WITA", "office": "Dinas Kominfo",
                           "name": "Ratna Wulandari", "email": OFFICER, "password": PASSWORD})
    invited = subprocess.run([server.program, "admin", "invite", "--data", server.folder / "data", "--right", "writer", WRITER],
                             capture_output=True, text=True)
    link = re.search(r"/undangan/(\S+)", invited.stdout)
    if not link:
        sys.exit(f"no invitation: {invited.stdout}{invited.stderr}")
    server.form(f"/undangan/{link[1]}", {"name": "Bagas Prakoso", "password": PASSWORD})
