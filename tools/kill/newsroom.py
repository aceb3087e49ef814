"""An invented newsroom on many addresses of the loopback network: its articles carry a release, most of them with words that were misheard.

What an article says stands in its path, so that it is the same whenever it is fetched, until the newsroom mends it.
"""
import http.server
import threading

SAID, MISHEARD = "Sekarang anak sekolah cukup berjalan lima menit", "Sekarang anak sekolah hanya perlu berlari lima menit"
COST, MISREAD = "Rp4,2 miliar", "Rp2,4 miliar"
PARAGRAPHS = [
    "Jembatan gantung sepanjang 120 meter di hulu Sungai Merdu dibuka untuk warga empat kampung.",
    f"“{SAID},” kata Kepala Dinas Perhubungan Rahmat Hidayat.",
    f"Pembangunannya memakan waktu delapan bulan dengan anggaran {COST}.",
]
# What an article has otherwise than its release, by the word in its path.
KINDS = {"kutipan": [(SAID, MISHEARD)], "keduanya": [(SAID, MISHEARD), (COST, MISREAD)], "sama": []}
NOTICE = "<p><em>Ralat: kutipan kepala dinas diperbaiki. (Senin, 30 November 2026, 10.30 WITA)</em></p>"
HOSTS = 100  # of each reporter; the desk asks one host at most once a second


def hosts(reporter):
    return [f"127.0.{10 + reporter}.{n + 1}" for n in range(HOSTS)]


def article(kind, mended):
    """A page as newsrooms build them."""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in PARAGRAPHS)
    for said, wrong in [] if mended else KINDS[kind]:
        text = text.replace(said, wrong)
    title = "Jembatan Gantung Hulu Dibuka"
    return (f'<!DOCTYPE html><html lang="id"><head><title>{title}</title></head><body><nav><a href="/">Beranda</a></nav><main><article>'
            f"<h1>{title}</h1><p>Penulis: Tumini Lestari</p>{text}{NOTICE if mended else ''}</article></main></body></html>").encode()


class Desk(http.server.BaseHTTPRequestHandler):
    """Answers with the article that a path names."""

    def do_GET(self):
        kind = self.path.rsplit("/", 1)[-1]
        body = article(kind, self.path in self.server.mended) if kind in KINDS else b"Tidak ada."
        self.send_response(200 if kind in KINDS else 404)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Newsroom(http.server.ThreadingHTTPServer):
    """The server of all its addresses."""

    daemon_threads = True
    request_queue_size = 64

    def __init__(self):
        super().__init__(("0.0.0.0", 0), Desk)
        self.mended = set()
        threading.Thread(target=self.serve_forever, daemon=True).start()

    def handle_error(self, *_):
        pass  # who asked was killed

    def address(self, host, path):
        return f"http://{host}:{self.server_address[1]}{path}"
