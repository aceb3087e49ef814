"""Debian's nginx in a temporary folder: certificates, a server for each outlet, and what it logged."""
import collections
import socket
import subprocess
import time

HEAD = """worker_processes 1;
daemon off;
pid {work}/nginx.pid;
error_log {work}/nginx.log;
events {{ worker_connections 256; }}
http {{
    types {{ text/html html; application/xml xml; application/json json; text/plain txt; }}
    log_format asked '$host\\t$msec\\t$status\\t$request_method\\t$scheme://$host$request_uri\\t$sent_http_transfer_encoding\\t$sent_http_content_encoding';
    access_log {work}/asked.log asked;
    client_body_temp_path {work}/body;
    proxy_temp_path {work}/proxy;
    fastcgi_temp_path {work}/fastcgi;
    uwsgi_temp_path {work}/uwsgi;
    scgi_temp_path {work}/scgi;
    index index.html index.xml;
    server_names_hash_bucket_size 128;
    # The second page of an article.
    map $arg_page $page {{ default ''; 2 .2; }}
    server {{ listen {address}:80 default_server; listen {address}:443 ssl default_server; ssl_reject_handshake on; return 444; }}
"""
SERVER = """    server {{
        server_name {host} *.{host};
        listen {address}:80;
{secure}        root {work}/sites/{host};
        {rules}
        try_files $uri$page.html $uri $uri/ =404;
    }}
"""
SECURE = "        listen {address}:443 ssl;\n        ssl_certificate {work}/{name}.pem;\n        ssl_certificate_key {work}/{name}.key;\n"

Asked = collections.namedtuple("Asked", "host at status method address framing coding")


class Nginx:
    """Serves from folders below `work`, as `command` says who may: see tools/check-outlets."""

    def __init__(self, work, address, command):
        self.work, self.address, self.command, self.seen = work, address, command, 0

    def certify(self, host, kind):
        """A certificate that nobody signed: `own`, `expired`, or an `authority`’s, as openssl makes them unless told otherwise."""
        before, authority = ("faketime", "2 years ago") if kind == "expired" else (), "TRUE" if kind == "authority" else "FALSE"
        made = [*before, "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30", "-subj", f"/CN={host}",
                "-addext", f"subjectAltName=DNS:{host},DNS:www.{host}", "-addext", f"basicConstraints=critical,CA:{authority}",
                "-keyout", self.work / f"{host}.key", "-out", self.work / f"{host}.pem"]
        subprocess.run(made, check=True, capture_output=True)

    def start(self, outlets):
        for outlet in outlets:
            if outlet.secure:
                self.certify(outlet.host, outlet.secure)
            self.folder(outlet).mkdir(parents=True)
        servers = "".join(self.server(outlet) for outlet in outlets if not outlet.silent)
        (self.work / "nginx.conf").write_text(HEAD.format(work=self.work, address=self.address) + servers + "}\n")
        for file in self.work.glob("*.key"):
            file.chmod(0o644)
        return subprocess.Popen([*self.command, "-e", self.work / "nginx.log", "-c", self.work / "nginx.conf"])

    def server(self, outlet):
        secure = SECURE.format(address=self.address, work=self.work, name=outlet.host) if outlet.secure else ""
        return SERVER.format(host=outlet.host, address=self.address, work=self.work, rules=outlet.rules, secure=secure)

    def answers(self):
        """Waits until it answers."""
        for _ in range(100):
            try:
                return socket.create_connection((self.address, 443), timeout=2).close()
            except OSError:
                time.sleep(0.05)
        raise SystemExit("nginx does not start:\n" + (self.work / "nginx.log").read_text())

    def folder(self, outlet):
        return self.work / "sites" / outlet.host

    def write(self, outlet, at):
        for path, content in outlet.written(at).items():
            file = self.folder(outlet) / path.lstrip("/")
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)

    def asked(self):
        """What was asked since this was called last."""
        lines = (self.work / "asked.log").read_text().splitlines()
        new, self.seen = lines[self.seen:], len(lines)
        return [Asked(host, float(at), int(status), *rest) for host, at, status, *rest in (line.split("\t") for line in new)]

    def count(self):
        return len((self.work / "asked.log").read_text().splitlines())
