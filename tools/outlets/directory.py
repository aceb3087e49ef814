"""The outlets of this country: most of them honest, some careless, some in trouble, each in its own way."""
from outlets import pages
from outlets.outlet import Outlet, Story
from outlets.releases import BOOKS, BRIDGE, CHILI, CLINIC, FOOTBALL, OTHER_BRIDGE, SEAWEED

POSTS = "/wp-json/wp/v2/posts"
WESTERN = "windows-1252"
MOST_BYTES = 4 << 20  # of crates/connect/src/feed

KINDS = [
    Outlet("kabarmerdu", stories=[Story(BRIDGE), Story(CHILI)]),
    Outlet("suarahilir", place="/feed/", tells=False, stories=[Story(BOOKS, "retold")]),
    Outlet("hulupost", place="/rss", tells=False, stories=[Story(SEAWEED, "misheard", style="old")]),
    Outlet("antarbontara", "atom", "/atom.xml", stories=[Story(CLINIC, "misread"), Story(FOOTBALL)]),
    Outlet("pelitaseraya", "atom", "/atom.xml", tells=False, stories=[Story(BRIDGE, "retold", style="old")]),
    Outlet("tintakenari", "json", "/umpan/berita.json", stories=[Story(BOOKS, "both")]),
    Outlet("layardanau", "json", "/feed.json", tells=False, stories=[Story(CLINIC)]),
    Outlet("wartakampung", "posts", POSTS, stories=[Story(SEAWEED, "retold", style="wordpress"), Story(BRIDGE, "misheard", style="wordpress")]),
    Outlet("beritarimba", "posts", POSTS, stories=[Story(CLINIC, "both", style="wordpress"), Story(OTHER_BRIDGE, style="wordpress")]),
    Outlet("kaltarakini", "sitemap", "/sitemap-news.xml", tells=False, stories=[Story(CLINIC, "retold"), Story(BOOKS, "misheard")]),
    Outlet("rakyatpesisir", "sitemap", "/news-sitemap.xml", tells=False, stories=[Story(SEAWEED)]),
    # Signs before the first one, and addresses that go on from the feed's own.
    Outlet("tergesa", feed=lambda feed: "\ufeff" + feed.replace("<link>http://tergesa.example", "<link>"), stories=[Story(CLINIC, "short")]),
]

ARTICLES = [
    Outlet("duahalaman", stories=[Story(BRIDGE, parts="query")]),
    Outlet("lembarkedua", "posts", POSTS, stories=[Story(CLINIC, parts="path", style="wordpress")]),
    Outlet("bersambung", stories=[Story(SEAWEED, "misread", parts="path")]),
    Outlet("lanjutannya", stories=[Story(BOOKS, "both", parts="query", style="old")]),
    Outlet("pasarpagi", stories=[Story(CHILI), Story(FOOTBALL), Story(OTHER_BRIDGE)]),
    Outlet("kilaskabar", stories=[Story(BRIDGE, "short"), Story(BOOKS, "short", style="old"), Story(SEAWEED, "short")]),
    Outlet("liputansendiri", stories=[Story(BRIDGE, "more"), Story(BOOKS, "more", style="old"), Story(SEAWEED, "more"), Story(CLINIC, "more")]),
    Outlet("arenarimba", "atom", "/atom.xml", stories=[Story(FOOTBALL, style="old")]),
    # Of long ago, of another site, and the notice of a correction: none of these is coverage.
    Outlet("arsiplama", stories=[Story(BRIDGE, days=40, path="/lama"), Story(BOOKS, listed="http://kabarmerdu.example/bukan-miliknya"), Story(CLINIC)]),
    Outlet("ralatpost", stories=[Story(("Ralat: Jembatan Gantung Hulu Dibuka", [
        "Dalam berita jembatan gantung sepanjang 120 meter di hulu Sungai Merdu yang dibuka untuk warga empat kampung ada kekeliruan.",
        "Kutipan semula keliru. Yang benar: “Sekarang anak sekolah cukup berjalan lima menit dari rumahnya,” kata Kepala Dinas Perhubungan Borneo "
        "Timur Rahmat Hidayat.", "Pembangunannya memakan waktu delapan bulan dengan anggaran Rp4,2 miliar. Redaksi mohon maaf."]))]),
    # Articles that do not come leave the others alone.
    Outlet("separuhtutup", stories=[
        Story(BRIDGE, path="/bingkai", file=pages.FRAMES),
        Story(BOOKS, path="/pelanggan", file=pages.wall(BOOKS.headline, BOOKS.paragraphs[0])), Story(SEAWEED)]),
    Outlet("indekskabar", stories=[
        Story(("Indeks", []), path="/indeks", file=pages.front("indekskabar.example", "", [(one.headline, f"/{one.place}") for one in (BRIDGE, BOOKS)]))]),
]

ANSWERS = [
    Outlet("padatdata", rules="gzip on; gzip_types *; gzip_min_length 1;", stories=[Story(BOOKS), Story(SEAWEED, "misheard")]),
    Outlet("potongan", rules="sub_filter_types *; sub_filter '</html>' '</html><!-- -->'; sub_filter_last_modified off;",
           stories=[Story(CLINIC, "misheard"), Story(BRIDGE)]),
    Outlet("hurufbarat", charset=WESTERN, rules="charset windows-1252;", stories=[Story(BRIDGE, style="old"), Story(CLINIC, "misheard", style="old")]),
    # What its server calls plain text, or bytes, or does not name.
    Outlet("sekadarbita", rules="location /berita/ { default_type application/octet-stream; types { } try_files $uri.html =404; }", stories=[Story(BOOKS, "both")]),
    Outlet("tekssaja", rules="location /berita/ { default_type text/plain; types { } try_files $uri.html =404; }", stories=[Story(SEAWEED, "both")]),
    Outlet("tanpajenis", rules="location /berita/ { default_type ''; types { } try_files $uri.html =404; }", stories=[Story(CLINIC, "misheard")]),
    # Its server says nothing of letters.
    Outlet("huruftua", charset=WESTERN, stories=[Story(SEAWEED, style="old")]),
    # Front page and article lead on, from one host to the other.
    Outlet("alamatlama", shown="www.alamatlama.example", rules="location = / { if ($host = alamatlama.example) { return 301 http://www.$host/; } try_files "
           "/index.html =404; } location = /baca/17 { return 301 http://www.$host/17; } location = /17 { return 302 /berita/buku; }",
           stories=[Story(BOOKS, "both", path="/berita/buku", via="http://alamatlama.example/baca/17")]),
    Outlet("jaringankabar", shown="daerah.jaringankabar.example", stories=[Story(SEAWEED, "retold")]),
    Outlet("jejakklik", stories=[Story(BOOKS, "misheard", tail="?utm_source=rss&utm_medium=umpan")]),
    Outlet("tanpatanda", rules="etag off;", stories=[Story(BOOKS, "misread")]),
    Outlet("umpandialihkan", place="/umpan/rss.xml", tells=False, rules="location = /feed/ { return 301 /umpan/rss.xml; }", stories=[Story(CLINIC, "misread")]),
    Outlet("terpotong", stories=[Story(BRIDGE, "misread"), Story(CHILI), Story(("Tak terbaca", []), listed="http://terpotong.example/tak-terbaca")],
           # Of an address that is cut off itself the program makes another one, and asks for it: it is cut before.
           feed=lambda feed: feed[:feed.index("<link>http://terpotong.example/tak-terbaca")]),
    # Nobody knows who signed it; without a certificate it answers as well.
    Outlet("tandasendiri", secure="own", stories=[Story(BRIDGE)]),
]

NO_FEED = "tidak ditemukan umpan berita"
OURS = "if ($http_user_agent ~ Ruhui) { return 403; }"
SLOW = 'location = /robots.txt { return 404; } location / { add_header Retry-After 3600 always; return 429; }'
TROUBLED = [
    Outlet("menolakkami", rules=OURS, refuses=True, trouble="situs menolak (403)", stories=[Story(BRIDGE)]),
    Outlet("terlalusering", rules=SLOW, refuses=True, trouble="situs menolak (429)", stories=[Story(BRIDGE)]),
    Outlet("perawatan", rules="location / { return 503; }", trouble="robots.txt) tidak dapat dibaca", stories=[Story(BRIDGE)]),
    Outlet("sedangsakit", rules="error_page 503 /none; location = /robots.txt { return 404; } if (-f $document_root/sakit) { set $sakit 1; } "
           "if ($uri = /robots.txt) { set $sakit 0; } if ($sakit = 1) { return 503; }", trouble="bermasalah (503)", stories=[Story(SEAWEED)],
           files={"/sakit": ""}),
    Outlet("berbingkai", place="/dalam/rss.xml", front=pages.FRAMES, trouble=NO_FEED, stories=[Story(BRIDGE)]),
    Outlet("masukdulu", rules="if ($uri != /robots.txt) { rewrite ^ /masuk.html break; }", trouble="tidak ditemukan umpan berita", stories=[Story(BRIDGE)],
           files={"/masuk.html": pages.DOOR}),
    Outlet("kedaluwarsa", secure="expired", rules="if ($scheme = http) { return 301 https://$host$request_uri; }", stories=[Story(BRIDGE)],
           trouble="sertifikatnya sudah kedaluwarsa"),
    Outlet("dijaminsendiri", secure="own", rules="if ($scheme = http) { return 301 https://$host$request_uri; }", stories=[Story(BRIDGE)],
           trouble="penerbit sertifikatnya tidak dikenal"),
    Outlet("tandaumum", secure="authority", rules="if ($scheme = http) { return 301 https://$host$request_uri; }", stories=[Story(BRIDGE)],
           trouble="penerbit sertifikatnya tidak dikenal"),
    Outlet("terlalubesar", stories=[Story(BRIDGE)], feed=lambda feed: feed.replace("</channel>", "<!-- -->\n" * (MOST_BYTES // 8) + "</channel>"),
           trouble="lebih besar dari"),
    Outlet("putuspangkal", stories=[Story(BRIDGE)], feed=lambda feed: feed[:feed.index("<item>") + 9], trouble=NO_FEED),
    Outlet("pindahrumah", rules="return 301 http://rumahbaru.example$request_uri;", moved="rumahbaru.example", stories=[Story(BRIDGE)]),
    Outlet("tanpaprogram", files={"/robots.txt": "User-agent: *\nAllow: /\n\nUser-agent: Ruhui\nDisallow: /\n"}, trouble="robots.txt", stories=[Story(BRIDGE)]),
    Outlet("berputar", rules="location = / { return 302 /depan; } location = /depan { return 302 /; }", trouble="berputar-putar", stories=[Story(BRIDGE)]),
    Outlet("takbernama", trouble="tidak ditemukan. Periksa alamatnya", nameless=True, silent=True),
    Outlet("mesinmati", trouble="tidak dapat dihubungi", silent=True),
]

ALL = KINDS + ARTICLES + ANSWERS + TROUBLED
# Where an outlet moved; in no directory.
STRANGERS = [Outlet("rumahbaru", stories=[Story(BRIDGE)])]
